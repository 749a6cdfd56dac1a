/**
 * `done`: acted on, or nothing to do. `task`: a task was opened for a
 * person, which may be done by now. `dead`: every retry failed; it
 * can be replayed.
 */
export const WEBHOOK_STATUSES = ["received", "processing", "done", "task", "dead"] as const
