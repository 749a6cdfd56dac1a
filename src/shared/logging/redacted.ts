/** More than anybody reads of one message. */
const LONGEST = 4_000

/**
 * What stands in messages of others and is nobody's business: each pattern, and what is left of it. Names and streets look
 * like any other word; they stay out because no line is made of bodies, queries or values (docs/operations.md).
 */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  // What PostgreSQL says of a row.
  [/\)=\([^)]*\)/g, ")=(…)"],
  [/(row contains )\([^]*\)/g, "$1(…)"],
  [/(invalid input [^:"]+: )"[^"]*"/g, '$1"…"'],
  // A query may hold a token, an e-mail or what somebody looks for.
  [/\?[\w.~%[\]-]+=[^\s"'<>)]*/g, "?…"],
  [/(:\/\/)[^\s/@:]*:[^\s/@]+@/g, "$1…@"],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]{8,}/gi, "$1 …"],
  [/\beyJ[\w-]{8,}(?:\.[\w-]+){1,2}/g, "[token]"],
  // Publishable ones are public, and told by the set-up.
  [/\bsk_[0-9a-f]{16,}/g, "[key]"],
  [/\b(?:SB-)?(?:Mid|VT)-(?:server|client)-[\w-]+/g, "[key]"],
  [/\bbiteship_(?:live|test)\.[\w.-]+/g, "[key]"],
  [
    /("?\b(?:\w*token|\w*secret|password|api_?key|signature\w*|otp)\b"?\s*[=:]\s*)(?:"[^"]*"|'[^']*'|(?<==\s*)[^\s"',&}]+)/gi,
    "$1…",
  ],
  [/(?<![\w.+%-])[\w.+%-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi, "[e-mail]"],
  [/(?<![\w.-])(?:\+?62|0)[ -]?8[1-9](?:[ -]?\d){6,11}(?![\w-])/g, "[phone]"],
  [/(?<![\w.-])\+\d(?:[ -]?\d){8,14}(?![\w-])/g, "[phone]"],
  // Accounts at banks, virtual ones too.
  [/(?<![\w.-])\d{10,}(?![\w-])/g, "[number]"],
  [/\b[0-9a-f]{32,}\b/g, "[token]"],
  [/\b(?=[\w-]*\d)(?=[\w-]*[a-z])(?=[\w-]*[A-Z])[\w-]{40,}/g, "[token]"],
]

/** A text without what it may tell of people, and without keys. */
export function redacted(text: string): string {
  const short = withoutStatement(text).slice(0, LONGEST)
  return PATTERNS.reduce((left, [pattern, instead]) => left.replace(pattern, instead), short)
}

/** The driver repeats a statement with its values before it says what was wrong. */
function withoutStatement(text: string): string {
  const start = text.search(/\b(?:insert into|update "?\w|delete from|select|with "?\w+"? as)\b/i)
  const end = text.lastIndexOf(" - ")
  return start >= 0 && end > start ? `${text.slice(0, start)}[sql]${text.slice(end)}` : text
}
