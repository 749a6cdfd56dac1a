import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Diagnosis, diagnose } from "../../domain/doctor/doctor"
import type { Area, Facts, World } from "../../domain/doctor/world"
import { MONITOR_MODULE } from "../../modules/monitor"
import { RELUV_MODULE } from "../../modules/reluv"
import { reasonOf } from "../../shared/reason-of"
import { within } from "../../shared/within"
import {
  learnCards,
  learnFiles,
  learnMails,
  learnMarketplace,
  learnPeople,
  learnPolicies,
  learnSecrets,
  learnWaiting,
} from "./house"
import {
  type Asked,
  askVendors,
  learnBiteship,
  learnCash,
  learnIris,
  learnMidtrans,
} from "./vendors"

/** Longest time that one area is learnt in; all are at once. */
const LONGEST_MS = 8_000

export type Examination = { checked_at: Date; diagnoses: Diagnosis[] }

/**
 * Looks at everything that a marketplace needs, and says what is wrong and what to do. It changes nothing; it asks each
 * vendor once, the mail server once, and reads tables: for a person who asks, not for a probe.
 */
export async function examine(container: MedusaContainer): Promise<Examination> {
  return { checked_at: new Date(), diagnoses: diagnose(await learnWorld(container)) }
}

type Learnt<A extends Area> = Facts[A] | "off"

async function learnWorld(container: MedusaContainer): Promise<World> {
  const monitor = container.resolve(MONITOR_MODULE)
  const { midtrans, biteship } = container.resolve(RELUV_MODULE).options
  const asked = askVendors(container)
  const about = <A extends Area>(area: A, learn: () => Promise<Learnt<A>> | Learnt<A>) =>
    learnt(container, area, async () => learn())
  const [ground, vendors, house] = await Promise.all([
    Promise.all([
      about("marketplace", () => learnMarketplace(container)),
      about("engines", () => monitor.readEngines()),
      about("database", () => monitor.readDatabase()),
      about("clocks", async () => learnClocks(container, await asked)),
    ]),
    Promise.all([
      about("midtrans", async () => learnMidtrans(container, await asked)),
      about("biteship", async () => learnBiteship(container, await asked)),
      about("iris", async () => learnIris(container, await asked)),
      about("cash", () => learnCash(container)),
    ]),
    Promise.all([
      about("secrets", () => learnSecrets(container)),
      about("mails", () => learnMails(container)),
      about("files", () => learnFiles(container)),
      about("people", () => learnPeople(container)),
      about("cards", () => learnCards(container)),
      about("waiting", () => learnWaiting(container)),
      about("policies", () => learnPolicies(container)),
    ]),
  ])
  return {
    ...Object.fromEntries([...ground, ...vendors, ...house]),
    is_real: Boolean(midtrans?.is_production || biteship?.api_key.startsWith("biteship_live.")),
    now: Date.now(),
  } as World
}

/** What could not be learnt is unknown, and keeps nothing else from being told. */
async function learnt<A extends Area>(
  container: MedusaContainer,
  area: A,
  learn: () => Promise<Learnt<A>>
): Promise<[A, Learnt<A> | null]> {
  try {
    return [area, await within(LONGEST_MS, learn())]
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`The doctor could not learn of ${area}: ${reasonOf(error)}`)
    return [area, null]
  }
}

async function learnClocks(container: MedusaContainer, asked: Asked): Promise<Facts["clocks"]> {
  const before = Date.now()
  const database = await container.resolve(MONITOR_MODULE).readClock()
  const here = (before + Date.now()) / 2
  const dates = Object.values(asked).flatMap(({ date, at }) =>
    date === null ? [] : [(date - at) / 1_000]
  )
  // A vendor whose clock is wrong is no reason to set ours: the one nearest to us speaks for all.
  const [nearest = null] = dates.sort((a, b) => Math.abs(a) - Math.abs(b))
  return {
    database_skew_seconds: (database - here) / 1_000,
    vendor_skew_seconds: nearest,
  }
}
