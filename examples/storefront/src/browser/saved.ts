/** How long a file is kept for the download that was begun. */
const KEPT_MS = 60_000

/** Downloads what was asked for. */
export function saved(file: Blob, name: string): void {
  const link = document.createElement("a")
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // A browser may read it only after this.
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS)
}
