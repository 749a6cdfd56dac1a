import { CHECKS, diagnose } from "./doctor"
import type { Area, Facts, World } from "./world"

const NOW = Date.parse("2026-11-29T05:00:00Z")
const reporting = {
  is_live: true,
  is_stand_in: false,
  answer: "ok" as const,
  last_webhook_at: NOW - 60_000,
  expected_since: NOW - 120_000,
}

/** A marketplace with real money in which nothing is wrong. */
const WELL: Facts = {
  marketplace: { is_set_up: true, lost: [] },
  engines: {
    locks_exclude: true,
    has_redis: true,
    redis_answers: true,
    events_shared: true,
    workflows_shared: true,
  },
  database: { missing_migrations: 0, pool: 40, free_connections: 97 },
  clocks: { database_skew_seconds: 0.2, vendor_skew_seconds: -0.8 },
  midtrans: { ...reporting, is_provider: true, key_is_sandbox: false, notification: "fine" },
  biteship: { ...reporting, is_provider: true, has_secret: true, refused_for_balance: 0 },
  iris: reporting,
  cash: { collecting: ["jne"], refused: 0, overdue: 0, oldest_days: 0 },
  secrets: {
    jwt: "fine",
    cookie: "fine",
    are_same: false,
    documents_own: true,
    payouts_own: true,
  },
  mails: {
    has_carrier: true,
    answers: true,
    has_storefront: true,
    backend: "fine",
    requires_verified: true,
    operators: 1,
  },
  files: { takes_pictures: true, is_local: false },
  people: { operators: 2, open_invites: 0 },
  cards: { waiting_seconds: 0.4, drifted: 0 },
  waiting: {
    dead_webhooks: 0,
    dead_work: 0,
    stuck: 0,
    late_seconds: 1,
    lost_mails: 0,
    ledger_wrong: 0,
    days_drifted: 0,
  },
  policies: {
    guest_checkout: false,
    requires_verified: true,
    four_eyes: true,
    payment_minutes: 1_440,
    remind_payment_minutes: 60,
    complete_hours: 72,
    remind_complete_hours: 24,
    payout_minimum: 10_000,
    payout_fee: 0,
    commission_minimum: 0,
    commission_cap: null,
    decreed_until: "2027-12-31",
    today: "2026-11-29",
  },
}

const well: World = { ...WELL, is_real: true, now: NOW }

function broken<A extends Area>(area: A, facts: Partial<Facts[A]>): World {
  return { ...well, [area]: { ...WELL[area], ...facts } }
}

function wrongsOf(world: World): string[] {
  return diagnose(world)
    .filter(({ state }) => state === "wrong")
    .map(({ name }) => name)
}

/** Each precondition, broken alone. */
const BROKEN: readonly (readonly [string, World])[] = [
  ["marketplace.set_up", broken("marketplace", { is_set_up: false })],
  ["marketplace.whole", broken("marketplace", { lost: ["region"] })],
  ["engines.locks", broken("engines", { locks_exclude: false })],
  ["engines.redis", broken("engines", { redis_answers: false })],
  ["engines.events", broken("engines", { events_shared: false })],
  ["engines.workflows", broken("engines", { workflows_shared: false })],
  ["database.migrations", broken("database", { missing_migrations: 1 })],
  ["database.pool", broken("database", { pool: 60 })],
  ["clocks.database", broken("clocks", { database_skew_seconds: -6 })],
  ["clocks.vendors", broken("clocks", { vendor_skew_seconds: 90 })],
  ["midtrans.provider", broken("midtrans", { is_provider: false })],
  ["midtrans.key", broken("midtrans", { key_is_sandbox: true })],
  ["midtrans.refused", broken("midtrans", { answer: "refused" })],
  ["midtrans.silent", broken("midtrans", { answer: "silent" })],
  ["midtrans.notification_url", broken("midtrans", { notification: "local" })],
  ["midtrans.notification_url", broken("midtrans", { notification: "insecure" })],
  ["midtrans.webhooks", broken("midtrans", { last_webhook_at: null })],
  ["midtrans.webhooks", broken("midtrans", { last_webhook_at: NOW - 3 * 3_600_000 })],
  ["biteship.provider", broken("biteship", { is_provider: false })],
  ["biteship.environment", broken("biteship", { is_live: false })],
  ["biteship.refused", broken("biteship", { answer: "refused" })],
  ["biteship.silent", broken("biteship", { answer: "silent" })],
  ["biteship.webhook_secret", broken("biteship", { has_secret: false })],
  ["biteship.webhooks", broken("biteship", { last_webhook_at: null })],
  ["biteship.balance", broken("biteship", { refused_for_balance: 3 })],
  ["iris.environment", broken("iris", { is_live: false })],
  ["iris.refused", broken("iris", { answer: "refused" })],
  ["iris.webhooks", broken("iris", { last_webhook_at: null })],
  ["cash.couriers", broken("cash", { collecting: [] })],
  ["cash.refused", broken("cash", { refused: 2 })],
  ["cash.overdue", broken("cash", { overdue: 3, oldest_days: 12 })],
  ["secrets.jwt", broken("secrets", { jwt: "known" })],
  ["secrets.jwt", broken("secrets", { jwt: "weak" })],
  ["secrets.cookie", broken("secrets", { cookie: "missing" })],
  ["secrets.apart", broken("secrets", { are_same: true })],
  ["secrets.documents", broken("secrets", { documents_own: false })],
  ["secrets.payouts", broken("secrets", { payouts_own: false })],
  ["mails.carrier", broken("mails", { has_carrier: false })],
  ["mails.server", broken("mails", { answers: false })],
  ["mails.storefront", broken("mails", { has_storefront: false })],
  ["mails.backend", broken("mails", { backend: "local" })],
  ["mails.operators", broken("mails", { operators: 0 })],
  ["files.pictures", broken("files", { takes_pictures: false })],
  ["files.local", broken("files", { is_local: true })],
  ["people.operators", broken("people", { operators: 0 })],
  ["people.invites", broken("people", { open_invites: 2 })],
  ["cards.late", broken("cards", { waiting_seconds: 61 })],
  ["cards.drift", broken("cards", { drifted: 4 })],
  ["waiting.webhooks", broken("waiting", { dead_webhooks: 1 })],
  ["waiting.work", broken("waiting", { dead_work: 1, stuck: 1 })],
  ["waiting.stuck", broken("waiting", { stuck: 2 })],
  ["waiting.late", broken("waiting", { late_seconds: 301 })],
  ["waiting.mails", broken("waiting", { lost_mails: 1 })],
  ["waiting.ledger", broken("waiting", { ledger_wrong: 1 })],
  ["waiting.analytics", broken("waiting", { days_drifted: 1 })],
  ["policies.guests", broken("policies", { guest_checkout: true })],
  ["policies.four_eyes", broken("people", { operators: 1 })],
  ["policies.payment_reminder", broken("policies", { payment_minutes: 60 })],
  ["policies.complete_reminder", broken("policies", { remind_complete_hours: 72 })],
  ["policies.payouts", broken("policies", { payout_fee: 10_000 })],
  ["policies.commission", broken("policies", { commission_minimum: 500, commission_cap: 400 })],
  ["policies.holidays", broken("policies", { today: "2028-01-02" })],
]

it("finds nothing wrong where nothing is", () => {
  expect(wrongsOf(well)).toEqual([])
  expect(new Set(diagnose(well).map(({ state }) => state))).toEqual(new Set(["fine"]))
})

it.each(BROKEN)("names exactly %s when that alone is broken", (name, world) => {
  expect(wrongsOf(world)).toEqual([name])
})

it("has seen every check name what it is for", () => {
  expect([...new Set(BROKEN.map(([name]) => name))].sort()).toEqual(
    CHECKS.map(({ name }) => name).sort()
  )
})

it("says in two languages what is wrong, and what to do", () => {
  const wrongs = BROKEN.flatMap(([, world]) => diagnose(world)).filter(
    ({ state }) => state === "wrong"
  )

  for (const { name, says, fix } of wrongs) {
    for (const text of [says?.en, says?.id, fix.en, fix.id]) {
      expect({ name, text }).toEqual({
        name,
        text: expect.stringMatching(/^[A-Z0-9][^\n]{10,300}$/),
      })
      expect({ name, text }).not.toEqual({ name, text: expect.stringContaining("undefined") })
    }
    expect(says?.en).not.toBe(says?.id)
  }
})

it("takes a laptop's defaults for what they are", () => {
  const laptop: World = {
    ...well,
    is_real: false,
    midtrans: {
      ...WELL.midtrans,
      is_live: false,
      is_stand_in: true,
      key_is_sandbox: true,
      notification: "local",
      last_webhook_at: null,
    },
    biteship: { ...WELL.biteship, is_live: false, is_stand_in: true, last_webhook_at: null },
    iris: { ...WELL.iris, is_live: false },
    secrets: { ...WELL.secrets, jwt: "known", cookie: "known", are_same: true },
    mails: { ...WELL.mails, backend: "local", operators: 0 },
  }
  expect(wrongsOf(laptop)).toEqual([])
})

it("says of what it could not learn that it is unknown, and of what is left out that it is off", () => {
  const states = diagnose({ ...well, database: null, iris: "off" })

  expect(states.filter(({ area }) => area === "database").map(({ state }) => state)).toEqual([
    "unknown",
    "unknown",
  ])
  expect(states.filter(({ area }) => area === "iris").every(({ state }) => state === "off")).toBe(
    true
  )
  expect(states.filter(({ state }) => state === "wrong")).toEqual([])
})
