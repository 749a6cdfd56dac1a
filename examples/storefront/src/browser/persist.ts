const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000

/**
 * Tries until it is done, or until the page is left: what is followed must not stand still for ever because one answer
 * failed. Pauses grow, and differ from browser to browser.
 */
export async function persist<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await work()
    } catch (error) {
      if (signal.aborted) throw error
      console.error(error instanceof Error ? error.message : error)
      await aWhile(pause, signal)
    }
  }
}

/** A part of so many milliseconds, by chance: not all who heard of something ask at the same moment. */
export function aWhile(most: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, most * (0.5 + Math.random() / 2))
    signal.addEventListener(
      "abort",
      () => {
        clearTimeout(timer)
        reject(signal.reason)
      },
      { once: true }
    )
  })
}
