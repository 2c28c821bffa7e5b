import GRDB

/// How the store's tables came to be, one step a version. A step that shipped is never changed.
enum Migrations {
  /// What a store must have been through to be read.
  static let needed: Set<String> = ["1 sessions", "2 looks", "3 flag reviews", "4 annotations", "5 runs"]

  static let all: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 sessions") { database in
      try database.create(table: "session") { table in
        table.primaryKey("id_key", .blob)
        table.column("trainee_key", .blob).indexed()
        table.column("cohort_key", .blob).indexed()
        table.column("content_key", .blob).notNull()
        table.column("header", .blob).notNull()
        table.column("transcript", .blob).notNull()
        table.column("analysis", .blob).notNull()
      }
    }
    migrator.registerMigration("2 looks") { database in
      try database.create(table: "look") { table in
        table.primaryKey("id_key", .blob).references("session", onDelete: .cascade)
        table.column("record", .blob).notNull()
      }
    }
    migrator.registerMigration("3 flag reviews") { database in
      try database.create(table: "flag_review") { table in
        table.column("id_key", .blob).notNull().references("session", onDelete: .cascade)
        table.column("flag_key", .blob).notNull()
        table.column("record", .blob).notNull()
        table.primaryKey(["id_key", "flag_key"])
      }
    }
    migrator.registerMigration("4 annotations") { database in
      try database.create(table: "annotation") { table in
        table.column("id_key", .blob).notNull().references("session", onDelete: .cascade)
        table.column("number", .integer).notNull()
        table.column("record", .blob)
        table.primaryKey(["id_key", "number"])
      }
    }
    migrator.registerMigration("5 runs") { database in
      try database.create(table: "run") { table in
        table.primaryKey("inputs_key", .blob)
        table.column("record", .blob).notNull()
      }
    }
    migrator.registerMigration("6 unread inputs") { database in
      try database.create(table: "unread_input") { table in
        table.primaryKey("path_key", .blob)
        table.column("record", .blob).notNull()
      }
    }
    return migrator
  }()
}
