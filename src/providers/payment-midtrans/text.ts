/**
 * At most `length` UTF-16 units of `text` on one line, trimmed; an emoji is kept whole or left out.
 */
export function cut(text: string, length: number): string {
  let kept = ""
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  for (const character of text.replace(/[\u0000-\u001f\u007f\s]+/g, " ").trim()) {
    if (kept.length + character.length > length) break
    kept += character
  }
  return kept.trimEnd()
}
