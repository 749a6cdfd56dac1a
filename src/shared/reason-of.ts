/** What went wrong, in words. Medusa's workflows may throw plain objects: they lost their class on the way. */
export function reasonOf(error: unknown): string {
  if (typeof error === "object" && error !== null) {
    if ("message" in error && typeof error.message === "string") return error.message
    return JSON.stringify(error).slice(0, 500)
  }
  return String(error)
}
