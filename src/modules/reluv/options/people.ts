import { z } from "zod"
import { LIMITS, type Limit } from "../../../domain/limit/limits"
import { days } from "./units"

/** Documents that show who owns a shop. */
export const documents = z
  .object({
    /** The secret that their pictures are encrypted with; left out: the project's `http.jwtSecret`. */
    key: z.string().min(32).optional(),
  })
  .prefault({})

/** How people log in. */
export const accounts = z
  .object({
    /** Characters that a password has at least. */
    password_min: z.number().int().min(8).max(64).default(8),
    /**
     * How hard a password is to guess at least, as zxcvbn counts: 0 for any, 1 a thousand guesses, 2 a million, 3 a
     * hundred million, 4 ten billion.
     */
    password_strength: z.number().int().min(0).max(4).default(1),
    /** For how long somebody stays logged in who does not come back. */
    refresh_days: days(30),
  })
  .prefault({})

const most = (fallback: number | null) => z.number().int().positive().nullable().default(fallback)
const limit = ({ address, account, account_at_address, minutes }: Limit) =>
  z
    .object({
      /** From one address; null for as often as they like. */
      address: most(address),
      /** For one account, from everywhere. */
      account: most(account),
      account_at_address: most(account_at_address),
      minutes: z.number().positive().default(minutes),
    })
    .prefault({})

/** How often something may be asked for (`RATE_LIMITED`). */
export const limits = z
  .object({
    /**
     * Proxies between people and the server, each of which adds to `x-forwarded-for`. Where there is none and it
     * says 1, anybody may say they come from elsewhere.
     */
    proxies: z.number().int().min(0).default(1),
    /** Addresses of the project's own servers, such as a storefront's that asks for its visitors and names them so. */
    servers: z.array(z.union([z.ipv4(), z.ipv6()])).default([]),
    read: limit(LIMITS.read),
    write: limit(LIMITS.write),
    login: limit(LIMITS.login),
    register: limit(LIMITS.register),
    letter: limit(LIMITS.letter),
    offer: limit(LIMITS.offer),
    claim: limit(LIMITS.claim),
    join: limit(LIMITS.join),
    room: limit(LIMITS.room),
    chat: limit(LIMITS.chat),
    wish: limit(LIMITS.wish),
    report: limit(LIMITS.report),
    proof: limit(LIMITS.proof),
    /** Streams of live sales that are open at once at one process. Many phones of one provider share an address. */
    watchers: z.object({ address: most(2_000), viewer: most(10) }).prefault({}),
  })
  .prefault({})
