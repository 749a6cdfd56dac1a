/**
 * `done`: acted on, or nothing to do. `task`: it waits for a person. `dead`: every retry failed; it
 * can be replayed.
 */
export const WEBHOOK_STATUSES = ["received", "processing", "done", "task", "dead"] as const
