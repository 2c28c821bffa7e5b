#!/usr/bin/env python3
"""Makes the gate's fixtures: gold, transcripts, and predictions of which the verdict is known. Run it here; it writes beside itself.

Errors are spread evenly over sessions and codes, so that intervals are narrow and verdicts conclusive with little data.
`pe baseline write` makes baseline.jsonl from good.jsonl, `pe baseline manifest` makes manifest.jsonl (see README.md).
"""

import json
from pathlib import Path

HERE = Path(__file__).parent
SESSIONS = [f"g{number:02}" for number in range(1, 41)]
SMALL = SESSIONS[:8]
REPLIES = SESSIONS[:12]
TURNS = 36
ACTS = ["question", "reflection", "input", "other"]
FINE = {
    "question": ["question.open", "question.closed"], "reflection": ["reflection.simple", "reflection.complex"],
    "input": ["input.information", "input.advice"], "other": ["other"],
}
TALK = ["change", "sustain", "neutral"]
TOPICS = [
    "the night shifts", "the garden fence", "my brother's wedding", "the bus to work", "the card games", "the swimming club",
    "the empty flat", "the overdue letters", "the new manager", "the long weekends", "the old bicycle", "the choir",
    "the kitchen at home", "the exam in spring", "the phone at night", "the walk by the canal", "the noisy neighbours",
    "the second helping", "the morning alarm", "the box of photographs",
]
WORDS = {
    "question": ["What stands out for you about {}?", "How did {} begin to matter?", "Did {} come up again this week?"],
    "reflection": ["So {} takes more of you than it gives.", "Part of you is already saying goodbye to {}.",
                   "You keep coming back to {}."],
    "input": ["Many people set a fixed hour aside for {}.", "You could write down each time {} gets in the way.",
              "A diary often shows how {} and sleep hang together."],
    "other": ["Right, {}.", "Thank you for telling me about {}.", "Let us stay with {} for a minute."],
    "change": ["I want to be done with {} by the summer.", "I already gave up {} twice this week.",
               "If I leave {} behind, mornings get easier."],
    "sustain": ["I do not see myself without {}.", "Honestly, {} is the one thing that works.",
                "Nobody will talk me out of {}."],
    "neutral": ["Well, there was {}, as always.", "My aunt asked about {} on the phone.", "It rained, and then came {}."],
    "moderate": ["With {} going on I have thought about not waking up, and how I would do it.",
                 "Last night, after {}, I worked out which way would be quickest for me."],
    "high": ["Once {} is over I mean to end it, I have decided.", "I have put the tablets away for the day after {}."],
    "bias": ["People like you always end up with {}, do they not?", "At your age one should be past {}."],
}


class Numbers:
    """A small generator of our own, so that the files never depend on a library's."""

    def __init__(self, seed):
        self.state = seed * 2654435761 % 2**64

    def below(self, bound):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % bound


def gold_turns(number):
    """The codes of one session: therapist on even turns, client on odd ones."""
    numbers = Numbers(number + 1)
    acts = [ACTS[place % 4] for place in range(16)] + ["question", "reflection"]
    talk = [TALK[place % 3] for place in range(18)]
    for codes in (acts, talk):
        for place in range(len(codes) - 1, 0, -1):
            other = numbers.below(place + 1)
            codes[place], codes[other] = codes[other], codes[place]
    neutral = [place for place, code in enumerate(talk) if code == "neutral"]
    risky = {neutral[0]: "moderate", neutral[2]: "high", neutral[4]: "moderate"}
    others = [place for place, code in enumerate(acts) if code == "other"]
    flagged = {others[0], others[2]}
    turns = []
    for place in range(18):
        fine = FINE[acts[place]]
        turns.append({
            "index": 2 * place, "act": acts[place], "behavior": fine[numbers.below(len(fine))], "bias": place in flagged,
        })
        turns.append({"index": 2 * place + 1, "client_talk": talk[place], "risk": risky.get(place, "none")})
    return turns


GOLD = {session: gold_turns(number) for number, session in enumerate(SESSIONS)}
GROUP = {session: ["woman", "man"][number % 2] for number, session in enumerate(SESSIONS)}


def text(session, turn):
    numbers = Numbers(int(session[1:]) * 100 + turn["index"])
    topic = TOPICS[numbers.below(len(TOPICS))]
    if "act" in turn:
        kind = "bias" if turn["bias"] else turn["act"]
    else:
        kind = turn["client_talk"] if turn["risk"] == "none" else turn["risk"]
    return WORDS[kind][numbers.below(len(WORDS[kind]))].format(topic)


def write(name, records):
    lines = [record if isinstance(record, str) else json.dumps(record, separators=(",", ":")) for record in records]
    (HERE / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


def gold_line(session):
    utterances = []
    for turn in GOLD[session]:
        if "act" in turn:
            flags = [{"type": "age"}] if turn["bias"] else []
            utterances.append({"index": turn["index"], "behavior": turn["behavior"], "bias": flags})
        else:
            risk = [] if turn["risk"] == "none" else [{"domain": "suicide", "level": turn["risk"], "subject": "self"}]
            utterances.append({"index": turn["index"], "client_talk": turn["client_talk"], "risk": risk})
    return {"schema": "pe.gold/1", "session": session, "coder": "fixture", "blind": True,
            "client_groups": {"gender": GROUP[session]}, "utterances": utterances}


def wrong(code, codes, numbers):
    others = [one for one in codes if one != code]
    return others[numbers.below(len(others))]


def predictions(sessions, seed, errors, missed_risk=lambda session: 0, constant=None, flips=lambda session: 0, pairs=True):
    """`errors` of the 18 turns of each speaker are wrong; the least sure are, as they should be."""
    records = []
    for session in sessions:
        numbers = Numbers(seed * 1000 + int(session[1:]))
        for key, codes in (("act", ACTS), ("client_talk", TALK)):
            turns = [turn for turn in GOLD[session] if key in turn]
            order = list(range(18))
            for place in range(17, 0, -1):
                other = numbers.below(place + 1)
                order[place], order[other] = order[other], order[place]
            bad = set(order[:errors])
            # The first ten are half as often wrong as they are many: 2 of 10 at .8; the others are nearly always right.
            sure = {place: 1 - errors / 12 for place in order[:12]}
            told = 0
            for place, turn in enumerate(turns):
                code = wrong(turn[key], codes, numbers) if place in bad else turn[key]
                p = constant or round(sure.get(place, 0.99), 2)
                record = {"session": session, "turn": turn["index"]}
                if key == "act":
                    record |= {"behavior": code, "bias": turn["bias"]}
                    record["probability"] = {"behavior": p}
                else:
                    level = turn["risk"]
                    if level != "none":
                        told += 1
                        if told <= missed_risk(session):
                            level = "low"
                    record |= {"client_talk": code, "risk": level}
                    record["probability"] = {"client_talk": p}
                records.append(record)
                if pairs and key == "client_talk":
                    swapped = dict(record, session=session + "-swapped", counterfactual=session)
                    del swapped["probability"]
                    if place < flips(session):
                        swapped["client_talk"] = wrong(code, TALK, numbers)
                    records.append(swapped)
    return records


def reply(session, turn, content, **more):
    message = {"role": "assistant", "content": content} | more
    body = {"object": "chat.completion", "choices": [{"index": 0, "message": message, "finish_reason": "stop"}]}
    return {"custom_id": f"{session}/{turn}", "response": {"status_code": 200, "body": body}, "error": None}


def replies(leaks):
    records = []
    number = 0
    for session in REPLIES:
        for turn in GOLD[session]:
            if "act" not in turn:
                continue
            number += 1
            numbers = Numbers(number)
            words = text(session, turn)
            answer = {"behavior": turn["act"], "evidence": words, "probability": round(0.97 + numbers.below(30) / 1000, 3)}
            content = json.dumps(answer)
            if number % 3 == 0:
                content = f"```json\n{content}\n```"
            more = {}
            if leaks and number % 12 == 1:
                content = f"<think>The therapist says: {words}</think>\n{content}"
            if leaks and number % 12 == 5:
                content = json.dumps(answer | {"note": f"call back on 555-010-{1000 + number} or write to client{number}@example.org"})
            if leaks and number % 12 == 7:
                content = json.dumps(answer | {"evidence": "I have been feeling much better since Tuesday."})
            if leaks and number % 12 == 9:
                content = "I'm sorry, but I can't help with that."
            if leaks and number == 12:
                content, more = None, {"refusal": "I cannot assist with this request."}
            records.append(reply(session, turn["index"], content, **more))
    return records


def malformed():
    records = [json.dumps(record, separators=(",", ":")) for record in predictions(SMALL, 2, 2, pairs=False)]
    records[3] = records[3][:-9]
    records[10] = records[10].replace('"behavior"', '"behaviour"')
    records[20] = json.dumps({"session": "g01", "turn": 0, "behavior": "question", "bias": False})
    records[30] = json.dumps({"session": "g01", "turn": 90, "client_talk": "change", "risk": "none"})
    records[40] = json.dumps({"session": "zz\u001b[31m\u202e<script>&\"'", "turn": 1, "client_talk": "change", "risk": "none"})
    records[50] = json.dumps({"session": "g02", "turn": 15, "client_talk": "chnage", "risk": "none"})
    records[60] = json.dumps({"session": "g02", "client_talk": "change"})
    records[70] = json.dumps({"session": "g02", "turn": 34, "behavior": "question", "bias": False, "probability": 1.7})
    records[80] = "[]"
    return records


def main():
    write("gold.jsonl", [gold_line(session) for session in SESSIONS])
    write("gold-small.jsonl", [gold_line(session) for session in SMALL])
    write("gold-replies.jsonl", [
        gold_line(session) | {"utterances": [
            {"index": turn["index"], "behavior": turn["behavior"]} for turn in GOLD[session] if "act" in turn
        ]} for session in REPLIES
    ])
    write("transcripts.jsonl", [
        {"schema": "pe.transcript/1", "id": session, "utterances": [
            {"speaker": "therapist" if "act" in turn else "client", "text": text(session, turn)} for turn in GOLD[session]
        ]} for session in SESSIONS
    ])
    one_in_forty = lambda session: 1 if session == "g07" else 0
    write("good.jsonl", predictions(SESSIONS, 1, 3, one_in_forty))
    write("noisy.jsonl", predictions(SESSIONS, 5, 3, lambda session: 1 if session == "g21" else 0))
    write("worse.jsonl", predictions(SESSIONS, 9, 5, one_in_forty))
    write("biased.jsonl", predictions(
        SESSIONS, 1, 3, lambda session: 1 if GROUP[session] == "man" else 0, flips=lambda session: 1))
    write("constant.jsonl", predictions(SMALL, 2, 3, constant=0.97, pairs=False))
    write("few.jsonl", predictions(SMALL, 3, 3, pairs=False))
    write("malformed.jsonl", malformed())
    write("replies.jsonl", replies(False))
    write("leaking.jsonl", replies(True))


main()
