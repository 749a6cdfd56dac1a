/** Seconds before the next try, after `attempts` failed ones: 2, 4, 8 … at most 10 minutes. */
export function retryDelaySeconds(attempts: number): number {
  return Math.min(2 ** Math.max(1, attempts), 600)
}

/** After this many failures (about an hour of tries) a message, or work, is dead and waits for a person. */
export const MAX_ATTEMPTS = 14
