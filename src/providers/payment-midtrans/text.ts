/**
 * At most `length` UTF-16 units of `text` on one line, trimmed; an emoji is kept whole or left out.
 */
export function cut(text: string, length: number): string {
  let kept = ""
  for (const character of text.replace(/[\p{Cc}\s]+/gu, " ").trim()) {
    if (kept.length + character.length > length) break
    kept += character
  }
  return kept.trimEnd()
}
