const ELLIPSIS = "…"

/**
 * Breaks a text into rows of at most `width`, between words where it can and inside a word where it
 * must; what is left after `maxRows` is cut off with an ellipsis. `measure` tells how wide a text is.
 */
export function wrap(
  text: string,
  { width, maxRows, measure }: { width: number; maxRows: number; measure: (text: string) => number }
): string[] {
  const fits = (row: string) => measure(row) <= width
  const rows: string[] = []
  let row = ""
  for (const word of text.split(" ").flatMap((word) => pieces(word, fits))) {
    const longer = row ? `${row} ${word}` : word
    if (!row || fits(longer)) {
      row = longer
      continue
    }
    rows.push(row)
    row = word
  }
  if (row) rows.push(row)
  if (rows.length <= maxRows) return rows
  return [...rows.slice(0, maxRows - 1), cut(rows[maxRows - 1] ?? "", fits)]
}

/** A word that is wider than a row, in pieces that are not. */
function pieces(word: string, fits: (row: string) => boolean): string[] {
  if (fits(word)) return [word]
  const found: string[] = []
  let piece = ""
  for (const letter of word) {
    if (piece && !fits(piece + letter)) {
      found.push(piece)
      piece = ""
    }
    piece += letter
  }
  return [...found, piece]
}

function cut(row: string, fits: (row: string) => boolean): string {
  let letters = Array.from(row)
  while (letters.length > 0 && !fits(letters.join("").trimEnd() + ELLIPSIS)) {
    letters = letters.slice(0, -1)
  }
  return letters.join("").trimEnd() + ELLIPSIS
}
