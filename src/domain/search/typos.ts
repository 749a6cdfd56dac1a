/**
 * How many letters of `one` have to be put in, left out, changed or swapped with their neighbour to get
 * `other`; `most + 1` where it is more than `most`.
 */
export function typosBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let twoAbove: number[] = []
  let above = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row++) {
    const here = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      let least = Math.min(
        at(above, column) + 1,
        at(here, column - 1) + 1,
        at(above, column - 1) + (same ? 0 : 1)
      )
      const swapped =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1]
      if (swapped) least = Math.min(least, at(twoAbove, column - 2) + 1)
      here.push(least)
    }
    if (Math.min(...here) > most) return most + 1
    twoAbove = above
    above = here
  }
  return Math.min(at(above, other.length), most + 1)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}

/** A bit for each letter of a word, whatever its place; digits share one. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let place = 0; place < word.length; place++) {
    const letter = word.charCodeAt(place) - 97
    letters |= 1 << (letter >= 0 ? letter : 26)
  }
  return letters
}

/** False where two words are further apart than `most` typos, told by their letters alone. */
export function mayBeTypo(one: number, other: number, most: number): boolean {
  return bitsOf(one & ~other) <= most && bitsOf(other & ~one) <= most
}

function bitsOf(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
