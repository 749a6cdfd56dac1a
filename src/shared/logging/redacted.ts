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
  // What is a secret by its name: quoted, behind an equals sign, or with a digit in it; in JSON within JSON, too.
  [
    /(\b(?:[\w-]{0,40}(?:token|secret|password|passwd|api[-_]?key|server[-_]?key|signature)[\w-]{0,40}|otp|pin|cookie|authorization)\\{0,3}["']?\s?[=:]\s?)(?:\\{0,3}"[^"\\]{0,400}\\{0,3}"|'[^']{0,400}'|(?<==\s?)[^\s"',;&}\\]{1,400}|(?=[^\s"',;&}\\]{0,400}\d)[^\s"',;&}\\]{3,400})/gi,
    "$1…",
  ],
  [/(\bconnect\.sid=)[^\s;]+/g, "$1…"],
  // `%40` is how an address of the web writes the sign.
  [
    /(?<![\p{L}\p{N}_.+%-])[\p{L}\p{N}_.+%-]{1,64}(?:@|%40)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.\p{L}{2,}/gu,
    "[e-mail]",
  ],
  [
    /(?<![A-Za-z0-9.-])(?:\+?62[ .()-]{0,3}|0)8[1-9](?:[ .()-]{0,3}\d){6,11}(?![A-Za-z0-9-])/g,
    "[phone]",
  ],
  [/(?<![A-Za-z0-9.-])0\d{2,3}[-) ]{1,2}\d{5,8}(?![A-Za-z0-9-])/g, "[phone]"],
  [/(?<![\w.-])\+\d(?:[ -]?\d){8,14}(?![\w-])/g, "[phone]"],
  [/(?<![\w.-])\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?![\w-])/g, "[number]"],
  // An account may be shorter than any other number that is left out.
  [
    /((?:\b|_)(?:account(?:_number)?|rekening|va_number|card_number)\\{0,3}["']?\s?[=:]?\s?\\{0,3}"?)\d[\d -]{3,24}\d/gi,
    "$1[number]",
  ],
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
