import { z } from "zod"

/** Hours, also parts of one. */
export const hours = (fallback: number) => z.number().positive().default(fallback)

/** Whole days. */
export const days = (fallback: number) => z.number().int().positive().default(fallback)

/** Whole rupiah. */
export const rupiah = z.number().int().min(0).max(2_000_000_000)
