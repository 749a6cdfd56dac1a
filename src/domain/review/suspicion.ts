/**
 * Why a review may not be what it seems. It is shown all the same: an operator looks at it.
 * - `same_person`: who wrote it shares a phone or an e-mail with the shop.
 * - `same_device`: buyer and shop wrote from one device.
 * - `burst`: who wrote it reviewed this shop often within a day.
 */
export const SUSPICIONS = ["same_person", "same_device", "burst"] as const
export type Suspicion = (typeof SUSPICIONS)[number]

/** So many purchases of one shop, reviewed by one person within a day, are a burst. */
export const BURST = 4
