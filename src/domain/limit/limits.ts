/**
 * How often something may be asked for in `minutes`: from one address, for one account, and for one account from one
 * address. An account is named by its e-mail, whether there is one or not, or by the token of who asks.
 */
export type Limit = {
  address: number | null
  account: number | null
  account_at_address: number | null
  minutes: number
}

/**
 * Of each group of routes, unless the options say otherwise. Many people share one address here, behind one mobile
 * carrier; nobody is to shut an owner out by guessing from elsewhere.
 */
export const LIMITS = {
  /** Everything that somebody reads, counted by each process for itself: a page must not cost a write. */
  read: { address: 3_000, account: null, account_at_address: null, minutes: 1 },
  /** Everything that somebody sends, beside what is counted below. */
  write: { address: 600, account: 240, account_at_address: null, minutes: 1 },
  /** Guesses at a password. A right one forgives those of its account from its address. */
  login: { address: 200, account: 100, account_at_address: 10, minutes: 15 },
  register: { address: 100, account: null, account_at_address: null, minutes: 60 },
  /** Mails with a link, and messages with a code. */
  letter: { address: 100, account: 10, account_at_address: null, minutes: 60 },
  /** Prices that somebody offers to shops. */
  offer: { address: null, account: 40, account_at_address: null, minutes: 60 },
  /** Pieces that somebody claims in live sales. */
  claim: { address: null, account: 120, account_at_address: null, minutes: 1 },
  /** Who comes into the rooms of live sales: each is counted. */
  join: { address: 300, account: 60, account_at_address: null, minutes: 1 },
  /** What somebody writes in the rooms of live sales. */
  room: { address: null, account: 20, account_at_address: null, minutes: 1 },
  /** Messages to shops and buyers. */
  chat: { address: null, account: 30, account_at_address: null, minutes: 1 },
  /** Pieces that are marked, shops that are followed, searches that are saved. */
  wish: { address: 600, account: 300, account_at_address: null, minutes: 60 },
  /** What people report. */
  report: { address: 100, account: 20, account_at_address: null, minutes: 60 },
  /** Links and codes that somebody shows. */
  proof: { address: 100, account: 20, account_at_address: null, minutes: 15 },
} as const satisfies Record<string, Limit>

export type LimitGroup = keyof typeof LIMITS
export const LIMIT_GROUPS = Object.keys(LIMITS) as LimitGroup[]

/** Who asks: the account where one is named. */
export type Asker = { address: string; account: string | null }

type Subject = Exclude<keyof Limit, "minutes">

/** One count: of whom, how many there may be, and for how long they are counted. */
export type Count = {
  name: `${LimitGroup}:${Subject}`
  key: string
  most: number
  seconds: number
}

/** What one more request of a group counts for: of the address first, so that what it refuses counts for nobody else. */
export function countsOf(group: LimitGroup, limit: Limit, { address, account }: Asker): Count[] {
  const keys: [Subject, string | null][] = [
    ["address", address],
    ["account_at_address", account && `${account} ${address}`],
    ["account", account],
  ]
  return keys.flatMap(([subject, key]) => {
    const most = limit[subject]
    return key === null || most === null
      ? []
      : [{ name: `${group}:${subject}` as const, key, most, seconds: limit.minutes * 60 }]
  })
}
