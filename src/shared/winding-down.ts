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

/** Nothing more begins until all that is in the middle of something has ended, however it ends. */
export async function windDown(): Promise<void> {
  isOver = true
  try {
    while (running.size) await Promise.allSettled(running)
  } finally {
    isOver = false
  }
}
