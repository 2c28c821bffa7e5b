/// How commands end (`cli.md` 15).
enum ExitStatus: Int32 {
  case done = 0
  case gateFailed = 1
  case notEnoughData = 3
  case someInputsUnusable = 4
  case usage = 64
  case noUsableInput = 65
  case noInput = 66
  case internalError = 70
  case cannotCreate = 73
  case inputOutput = 74
  case locked = 75
  case notPermitted = 77
  case configuration = 78
}
