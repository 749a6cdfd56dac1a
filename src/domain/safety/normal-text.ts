/** What people write digits as, to be read by people only. */
const DIGIT_WORDS: Record<string, string> = {
  nol: "0",
  kosong: "0",
  zero: "0",
  satu: "1",
  dua: "2",
  tiga: "3",
  empat: "4",
  lima: "5",
  enam: "6",
  tujuh: "7",
  delapan: "8",
  lapan: "8",
  dlapan: "8",
  sembilan: "9",
  smbilan: "9",
  sebelas: "11",
}

const WORD_OR_DIGIT = new RegExp(`${Object.keys(DIGIT_WORDS).join("|")}|\\d`, "g")
const ALL_DIGITS = new RegExp(`^(?:${Object.keys(DIGIT_WORDS).join("|")}|\\d)+$`)
/** Letters that stand for digits, in a word that is digits otherwise. */
const LOOKALIKES: Record<string, string> = { o: "0", i: "1", l: "1", b: "8" }
const LOOKS_LIKE_NUMBER = /^(?=(?:.*\d){2})[\doilb]+$/

/**
 * A text as it is meant to be read: small letters of one alphabet, without marks, emoji frames and invisible
 * characters; `w a` and `w.a` are one word.
 */
export function readable(text: string): string {
  return (
    text
      .normalize("NFKD")
      // Marks of letters, frames of emoji among them; and what nobody sees.
      .replace(/\p{M}|\p{Cf}/gu, "")
      .toLowerCase()
      .replace(/\bw[\s.@_-]{0,2}[a@](?=\s|$|[,.:;!?])/g, "wa")
      .replace(/\s+/g, " ")
      .trim()
  )
}

/** A run of digits as somebody would dial or type it, and what was written before it. */
export type DigitRun = { digits: string; before: string }

/** All runs of digits: in words, spaced, with dots, or with letters that look like them. Expects `readable` text. */
export function digitRuns(text: string): DigitRun[] {
  const runs: DigitRun[] = []
  let run = ""
  let start = 0
  let end = -1
  for (const { 0: token, index } of text.matchAll(/[\p{L}\d]+/gu)) {
    const digits = digitsOf(token)
    const isNear = end >= 0 && /^[\s.,\-_()[\]/+]{1,3}$/.test(text.slice(end, index))
    if (digits !== null && run && isNear) run += digits
    else {
      if (run) runs.push({ digits: run, before: text.slice(0, start) })
      run = digits ?? ""
      start = index
    }
    end = index + token.length
  }
  if (run) runs.push({ digits: run, before: text.slice(0, start) })
  return runs
}

function digitsOf(token: string): string | null {
  if (ALL_DIGITS.test(token)) {
    return token.replace(WORD_OR_DIGIT, (one) => DIGIT_WORDS[one] ?? one)
  }
  if (!LOOKS_LIKE_NUMBER.test(token)) return null
  return token.replace(/[oilb]/g, (letter) => LOOKALIKES[letter] ?? letter)
}
