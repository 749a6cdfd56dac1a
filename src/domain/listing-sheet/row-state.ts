/** Where a row of an import stands: it cannot be read, waits, is done, or was refused. */
export const ROW_STATES = ["invalid", "ready", "done", "failed"] as const
export type RowState = (typeof ROW_STATES)[number]
