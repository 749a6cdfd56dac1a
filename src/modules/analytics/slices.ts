export const SLICES = ["category", "city"] as const
export type Slice = (typeof SLICES)[number]
