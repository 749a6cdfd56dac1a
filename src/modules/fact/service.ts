import { MedusaService } from "@medusajs/framework/utils"
import { AgainAndAgain } from "../../shared/again-and-again"
import { windDown, windUp } from "../../shared/winding-down"
import { withSql } from "../../shared/with-sql"
import * as feed from "./feed"
import { Fact } from "./models/fact"

/** The one feed of everything that happened. Modules write into it in the transactions of their changes. */
export class FactModuleService extends withSql(MedusaService({ Fact }), {}, { ...feed }) {
  /** What tells of it in this process. */
  readonly telling = new AgainAndAgain()
  readonly __hooks = {
    onApplicationStart: async () => windUp(),
    /** Before Medusa closes what work stands on. How long it may take is `shutdown_seconds`. */
    onApplicationPrepareShutdown: async () => {
      this.telling.end()
      await windDown()
    },
  }
}
