import { readdirSync } from "node:fs"
import { join } from "node:path"
import { asValue } from "@medusajs/framework/awilix"
import { MedusaApp, MedusaModule } from "@medusajs/framework/modules-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  createMedusaContainer,
  isSharedConnectionSymbol,
  Modules,
  ModulesSdkUtils,
} from "@medusajs/framework/utils"
import { urlOf } from "./tables"

const MODULES = join(__dirname, "../../src/modules")

/** What goes over Medusa's bus, in order; an emission may be made to wait or to fail. */
export type Bus = { emit(messages: { name: string; data: object }[]): Promise<void> }

export type House = { container: MedusaContainer; close(): Promise<void> }

/** All of our modules with tables, on one database and without Medusa's own: for what needs several. */
export async function openHouse(database: string, bus: Bus): Promise<House> {
  const clientUrl = urlOf(database)
  const connection = ModulesSdkUtils.createPgConnection({ clientUrl })
  const logger = { info() {}, warn() {}, error: console.error, debug() {} }
  const shared = {
    [ContainerRegistrationKeys.PG_CONNECTION]: connection,
    [ContainerRegistrationKeys.LOGGER]: logger,
    [Modules.EVENT_BUS]: bus,
  }
  process.env.LOG_LEVEL = "error"
  const folders = readdirSync(MODULES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "reluv")
    .map(({ name }) => name)
  const app = await MedusaApp({
    modulesConfig: Object.fromEntries(
      folders.map((folder) => [
        `reluv_${folder.replaceAll("-", "_")}`,
        {
          resolve: join(MODULES, folder),
          options: { database: { clientUrl }, [isSharedConnectionSymbol]: true },
        },
      ])
    ),
    injectedDependencies: shared,
  })
  await app.onApplicationStart()
  const container = createMedusaContainer()
  for (const [name, value] of Object.entries({ ...shared, ...app.modules })) {
    container.register(name, asValue(value))
  }
  return {
    container,
    close: async () => {
      await app.onApplicationPrepareShutdown()
      await app.onApplicationShutdown()
      await connection.destroy()
      MedusaModule.clearInstances()
    },
  }
}
