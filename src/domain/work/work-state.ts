/** `dead`: every try failed; a person looks, and can have it tried again. */
export const WORK_STATES = ["queued", "done", "dead"] as const
export type WorkState = (typeof WORK_STATES)[number]
