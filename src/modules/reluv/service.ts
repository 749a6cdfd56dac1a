import { type BiteshipGateway, biteshipGateway } from "../../providers/fulfillment-biteship/gateway"
import { MidtransGateway } from "../../providers/payment-midtrans/client"
import { paceJobs } from "../../shared/job-schedule"
import { parseOptions } from "../../shared/parse-options"
import { type ReluvOptions, reluvOptions } from "./options"

/**
 * The vendors, as workflows speak to them: built once from the plugin's options, which are checked
 * here at boot. It holds no table.
 */
export class ReluvModuleService {
  readonly options: ReluvOptions
  readonly midtrans: MidtransGateway
  readonly biteship: BiteshipGateway

  constructor(_container: unknown, options: unknown) {
    this.options = parseOptions(reluvOptions, options, "medusa-plugin-reluv")
    paceJobs(this.options.jobs_every_ms)
    this.midtrans = new MidtransGateway(this.options.midtrans)
    this.biteship = biteshipGateway(this.options.biteship)
  }
}
