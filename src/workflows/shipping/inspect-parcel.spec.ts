import { asValue } from "@medusajs/framework/awilix"
import { createMedusaContainer } from "@medusajs/framework/utils"
import { RELUV_MODULE } from "../../modules/reluv"
import { SHIPMENT_MODULE } from "../../modules/shipment"
import type { CourierStatusName } from "../../shared/couriers/courier-status"
import { inspectParcel } from "./inspect-parcel"

type Told = { now: CourierStatusName; passed?: CourierStatusName[] }
type Known = { status?: "booked" | "failed"; courier_status?: CourierStatusName }

/** What is made of Biteship's answer about a parcel that we know like this. */
function newsOf({ now, passed = [] }: Told, known: Known = {}) {
  const shipment = {
    id: "shp_1",
    provider: "biteship",
    status: "booked",
    booking_id: "b1",
    ...known,
  }
  const getOrder = async () => ({ status: now, raw_status: now, passed })
  const container = createMedusaContainer()
  container.register({
    [SHIPMENT_MODULE]: asValue({ listSellerShipments: async () => [shipment] }),
    [RELUV_MODULE]: asValue({ biteship: { client: { getOrder } } }),
  })
  return inspectParcel(container, { booking_id: "b1" })
}

it("a step that a trouble followed at once is not lost", async () => {
  expect(await newsOf({ now: "on_hold", passed: ["confirmed", "picked"] })).toMatchObject({
    reached: "shipped",
    step: "picked",
    trouble: true,
  })
})

it("a step that we knew of counts, though whoever recorded it died before acting on it", async () => {
  expect(await newsOf({ now: "on_hold" }, { courier_status: "in_transit" })).toMatchObject({
    reached: "shipped",
    step: "in_transit",
  })
})

it("a trouble before the courier has it is no step", async () => {
  expect(await newsOf({ now: "on_hold", passed: ["allocated"] })).toMatchObject({
    reached: "nowhere",
    trouble: true,
  })
})

it("that it was delivered before is known, whatever became of it since", async () => {
  const back = { now: "returned", passed: ["picked", "delivered", "return_in_transit"] } as const
  expect(await newsOf({ ...back, passed: [...back.passed] })).toMatchObject({
    reached: "shipped",
    was_delivered: true,
  })
  expect(await newsOf({ now: "returned" }, { courier_status: "delivered" })).toMatchObject({
    was_delivered: true,
  })
  expect(await newsOf({ now: "returned", passed: ["picked"] })).toMatchObject({
    was_delivered: false,
  })
})

it("a courier that was given back tells nothing of the next, and should not have come", async () => {
  const news = await newsOf({ now: "on_hold", passed: ["picked"] }, { status: "failed" })
  expect(news).toMatchObject({ reached: "nowhere", trouble: true })
})
