import type { Logger } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import { inHurry } from "../../shared/job-schedule"
import { reasonOf } from "../../shared/reason-of"
import { withSql } from "../../shared/with-sql"
import { countViews, forgetVisits } from "./count-views"
import { ListingViews } from "./models/listing-views"
import { ListingViewsDay } from "./models/listing-views-day"
import { ListingVisit } from "./models/listing-visit"
import { VisitSalt } from "./models/visit-salt"
import { WaitingVisits } from "./waiting-visits"

/** How long a visit waits to be counted, together with others. */
const WAITS_SECONDS = 10

/** How often listings are looked at. */
export class ListingViewModuleService extends withSql(
  MedusaService({ ListingViews, ListingViewsDay, ListingVisit, VisitSalt }),
  {},
  { countViews, forgetVisits }
) {
  /** Medusa calls it as the process ends, while the database can still be reached. */
  readonly __hooks = { onApplicationPrepareShutdown: () => this.countWaiting() }
  private readonly logger: Pick<Logger, "warn">
  private readonly waiting = new WaitingVisits()
  private timer: NodeJS.Timeout | null = null

  constructor(container: { logger: Pick<Logger, "warn"> }, ...given: unknown[]) {
    super(container, ...given)
    this.logger = container.logger
  }

  /**
   * Somebody looks at a listing: nothing is written, and nobody waits. Not a job, because where processes
   * share the jobs each of them has visits of its own.
   */
  noteVisit({ listing_id, who }: { listing_id: string; who: string }): void {
    this.waiting.add(listing_id, who)
    this.timer ??= setTimeout(() => {
      this.countWaiting().catch((error: unknown) => {
        this.logger.warn(`Views are counted later: ${reasonOf(error)}`)
      })
    }, inHurry(WAITS_SECONDS)).unref()
  }

  /** Counts what was noted in this process. What cannot be counted now waits for the next visit. */
  async countWaiting(): Promise<void> {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
    const visits = this.waiting.take()
    await this.countViews({ visits }).catch((error: unknown) => {
      this.waiting.putBack(visits)
      throw error
    })
  }
}
