/** By each code the status that it comes with, null where it is said within an answer, and what it means. */
export type Codes = Record<string, readonly [status: number | null, meaning: string]>
