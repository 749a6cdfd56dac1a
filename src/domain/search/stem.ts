/** What is said behind a word: `sepatunya`, `tasku`, `rajutan`. */
const SUFFIXES = [
  { suffix: "nya", leaves: 3 },
  { suffix: "lah", leaves: 4 },
  { suffix: "kah", leaves: 4 },
  { suffix: "ku", leaves: 3 },
  { suffix: "mu", leaves: 3 },
]

/** Only where so much is left: many short words begin or end like one with an affix. */
const LEAST = 4

/**
 * The nasal of `me-` takes the place of the first letter of what follows, or stands before it:
 * `memakai` is `pakai`, `membawa` is `bawa`.
 */
const PREFIXES: readonly { prefix: RegExp; first: string }[] = [
  { prefix: /^meny(?=[aeiou])/, first: "s" },
  { prefix: /^mem(?=[aeiou])/, first: "p" },
  { prefix: /^mem(?=[bfpv])/, first: "" },
  { prefix: /^men(?=[cdjtsz])/, first: "" },
  { prefix: /^meng(?=[aeioughk])/, first: "" },
  { prefix: /^me(?=[lrwy])/, first: "" },
  { prefix: /^ber/, first: "" },
  { prefix: /^di/, first: "" },
  { prefix: /^ter/, first: "" },
]

/** Words that only look as if they had an affix. */
const WHOLE = new Set(["bermuda", "dinosaurus", "disney", "diesel", "digital", "berkah", "melissa"])

/**
 * What a word is without Indonesian affixes, for words that are to be found by each other. It takes off
 * little on purpose: a stem that is no word is harmless, for only words with the same stem are kin.
 */
export function stemOf(word: string): string {
  if (WHOLE.has(word)) return word
  // "kotak2" is how "kotak-kotak" is typed.
  const once = word.endsWith("2") ? word.replace(/^([a-z]{3,})2$/, "$1") : word
  const bare = withoutSuffix(once)
  if (!"bdmt".includes(bare.charAt(0))) return withoutAn(bare)
  for (const { prefix, first } of PREFIXES) {
    if (!prefix.test(bare)) continue
    const root = bare.replace(prefix, first)
    return root.length >= LEAST ? withoutAn(root) : withoutAn(bare)
  }
  return withoutAn(bare)
}

function withoutSuffix(word: string): string {
  for (const { suffix, leaves } of SUFFIXES) {
    if (word.endsWith(suffix) && word.length - suffix.length >= leaves) {
      return word.slice(0, -suffix.length)
    }
  }
  return word
}

/** `rajutan` is `rajut`, `gantungan` is `gantung`; `lengan` and `bahan` are too short to be told. */
function withoutAn(word: string): string {
  const root = word.slice(0, -2)
  return word.endsWith("an") && root.length > LEAST ? root : word
}
