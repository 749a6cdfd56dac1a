import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { advanceSellerOrderStep } from "./steps/advance-seller-order"
import { handleTroubleStep } from "./steps/handle-trouble"
import { inspectBookingStep, type ParcelRef } from "./steps/inspect-booking"
import { mirrorFulfillmentStep } from "./steps/mirror-fulfillment"
import { recordCourierNewsStep } from "./steps/record-courier-news"

/**
 * The courier moved a parcel. What a webhook says is not believed: Biteship is asked for the booking
 * (for a typed number, for its public tracking) and its answer decides. Every step can be repeated.
 */
export const processCourierNewsWorkflow = createWorkflow(
  "reluv-process-courier-news",
  (input: ParcelRef) => {
    const news = inspectBookingStep(input)
    const advanced = when({ news }, ({ news }) => news.known).then(() => {
      recordCourierNewsStep(news)
      const advanced = advanceSellerOrderStep(news)
      mirrorFulfillmentStep(news)
      handleTroubleStep(news)
      return advanced
    })
    const id = transform({ news }, ({ news }) => news.seller_order_id)
    when("was-shipped", { advanced }, ({ advanced }) => passed(advanced, "shipped")).then(() => {
      emitEventStep({ eventName: "reluv.seller-order.shipped", data: { id } }).config({
        name: "emit-shipped",
      })
    })
    when("was-delivered", { advanced }, ({ advanced }) => passed(advanced, "delivered")).then(
      () => {
        emitEventStep({ eventName: "reluv.seller-order.delivered", data: { id } }).config({
          name: "emit-delivered",
        })
      }
    )
    return new WorkflowResponse(transform({ news }, ({ news }) => ({ outcome: news.outcome })))
  }
)

function passed(advanced: { statuses: string[] } | undefined, status: string): boolean {
  return advanced?.statuses.includes(status) === true
}
