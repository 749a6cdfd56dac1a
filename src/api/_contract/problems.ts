import type { z } from "zod"
import type { Language } from "../../domain/said"
import { FAULTS, UNITS, WORDS, type Word } from "./words"

type Issue = z.core.$ZodRawIssue
type Problem = { path: PropertyKey[]; says: string }

/** How a schema names a text of `WORDS` until it is known who reads it. */
const SAID = "reluv:"
/** The words of a kind of value whose schema says nothing of itself. */
const KINDS: Record<string, Word | undefined> = {
  object: "object",
  record: "object",
  array: "list",
  string: "text",
  boolean: "boolean",
}
const MOST_PROBLEMS = 5
const LONGEST_NAME = 60

/** What has the same words for every field. */
const COMMON: ReadonlySet<string> = new Set(["too_small", "too_big", "unrecognized_keys"])

/**
 * What a schema says of itself when its value is something else: `z.number(say("rupiah"))`. Limits
 * and unknown fields have words for every field, so nothing has to be said of those.
 */
export function say(word: Word): { error: (issue: Issue) => string | undefined } {
  return {
    error: (issue) => (COMMON.has(issue.code) ? undefined : `${SAID}${isMissing(issue)}:${word}`),
  }
}

/** One line for people: `price: whole rupiah as a number, such as 250000; colour: no such field`. */
export function problemsOf(error: z.ZodError, language: Language): string {
  return error.issues
    .flatMap((issue) => problemsIn(issue, language))
    .slice(0, MOST_PROBLEMS)
    .map(({ path, says }) => `${path.map(nameOf).join(".") || "request"}: ${says}`)
    .join("; ")
}

/** The error map of one parse: the words for what any field may do wrong. */
export function faultsIn(language: Language): (issue: Issue) => string {
  return (issue) => {
    switch (issue.code) {
      case "too_small":
        if (issue.origin === "string" && issue.minimum === 1) return FAULTS.empty[language]()
        if (issue.inclusive === false) return FAULTS.above[language](String(issue.minimum))
        return FAULTS.least[language](String(issue.minimum), unitOf(issue.origin, language))
      case "too_big":
        return FAULTS.most[language](String(issue.maximum), unitOf(issue.origin, language))
      case "invalid_value":
        if (isMissing(issue)) return FAULTS.missing[language](oneOf(issue.values, language))
        return oneOf(issue.values, language)
      case "invalid_type":
        return kindOf(issue, language)
      default:
        return FAULTS.invalid[language]()
    }
  }
}

function problemsIn(issue: z.core.$ZodIssue, language: Language): Problem[] {
  if (issue.code === "unrecognized_keys") {
    const says = FAULTS.unknown[language]()
    return issue.keys.map((key) => ({ path: [...issue.path, key], says }))
  }
  if (!issue.message.startsWith(SAID)) return [{ path: issue.path, says: issue.message }]
  const [missing, word] = issue.message.slice(SAID.length).split(":")
  const what = WORDS[word as Word][language]
  const says = missing === "true" ? FAULTS.missing[language](what) : what
  return [{ path: issue.path, says }]
}

function kindOf(issue: Issue & { code: "invalid_type" }, language: Language): string {
  const word = KINDS[issue.expected]
  const what = word ? WORDS[word][language] : ""
  return isMissing(issue) ? FAULTS.missing[language](what) : what || FAULTS.invalid[language]()
}

function oneOf(values: readonly unknown[], language: Language): string {
  return FAULTS.one_of[language](values.map(String).join(", "))
}

function unitOf(origin: string, language: Language): string {
  return origin === "string" || origin === "array" ? UNITS[origin][language] : ""
}

function isMissing(issue: Issue): boolean {
  return issue.input === undefined
}

function nameOf(key: PropertyKey): string {
  return String(key).slice(0, LONGEST_NAME)
}
