const running = new Set<Promise<unknown>>()
let isOver = false

/** Whether this process is to begin nothing more. */
export function isWindingDown(): boolean {
  return isOver
}

/** Work that is waited for when this process is told to stop. */
export async function waitedFor<T>(work: Promise<T>): Promise<T> {
  running.add(work)
  try {
    return await work
  } finally {
    running.delete(work)
  }
}

/** From the moment in which this process is told to stop, nothing more begins in it. */
export function beginWindingDown(): void {
  isOver = true
}

/** The same, and waits until all that is in the middle of something has ended, however it ends. */
export async function windDown(): Promise<void> {
  beginWindingDown()
  while (running.size) await Promise.allSettled(running)
}

/** Another application begins in the same process, as they do in tests. */
export function windUp(): void {
  isOver = false
}
