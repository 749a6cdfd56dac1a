/**
 * What somebody reads when something was refused: our own sentence for its code where this storefront knows a way
 * on, else what Reluv says, which is in their language already.
 */
export function sentenceOf(error: unknown, texts: Record<string, string>): string {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown }
  if (typeof code === "string") {
    return texts[code] ?? (typeof message === "string" ? message : (texts.unknown ?? ""))
  }
  const isOffline = typeof navigator !== "undefined" && !navigator.onLine
  return (isOffline ? texts.offline : texts.unknown) ?? ""
}

export function codeOf(error: unknown): string | null {
  const { code } = Object(error) as { code?: unknown }
  return typeof code === "string" ? code : null
}
