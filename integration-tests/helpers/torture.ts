/**
 * Whether a spec runs at the size, and is held to the seconds, of docs/torture.md (`npm run torture`). In `npm test` a machine
 * may do much else beside: what is slow there is no fault.
 */
export const IS_TORTURE = process.env.RELUV_TORTURE === "full"
