/** Longer ones are no words. */
const LONGEST = 30

/**
 * The words of a text as they are compared: small letters and digits, without accents and apostrophes.
 * `textOf` in the module of cards says the same in SQL; both are tried on the same table.
 */
export function wordsIn(text: string): string[] {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['’`]|[\u0300-\u036f]/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 0 && word.length <= LONGEST)
}
