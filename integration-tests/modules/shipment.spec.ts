import { SHIPMENT_MODULE } from "../../src/modules/shipment"
import type { ShipmentModuleService } from "../../src/modules/shipment/service"
import type { Actor } from "../../src/shared/sql"
import { aBooking, aShippingOrder } from "./given-seller-orders"
import { atOnce, moduleSuite, rowsOf, tally } from "./support"

const seller: Actor = { type: "seller", id: "mem_ani" }
/** `sord_2` is REL-2026-000002. */
const numberOf = (id: string) => `REL-2026-${id.replace("sord_", "").padStart(6, "0")}`

moduleSuite<ShipmentModuleService>({
  moduleName: SHIPMENT_MODULE,
  folder: "shipment",
  testSuite: ({ service, database }) => {
    describe("booking a courier", () => {
      const begin = (id = "sord_1", lease_seconds?: number) =>
        service.beginBooking(aBooking(aShippingOrder(id, { number: numberOf(id) }), lease_seconds))
      const begun = async (id?: string, lease_seconds?: number) => {
        const turn = await begin(id, lease_seconds)
        if (turn.turn !== "book") throw new Error("expected to book")
        return turn
      }
      const answered = (shipment_id: string) =>
        service.recordBooking({
          shipment_id,
          booking_id: "biteship_1",
          courier_status: "confirmed",
          waybill_id: null,
          tracking_id: "trk_1",
          tracking_url: "https://track.example/1",
          price: 11_000,
          insured_value: null,
          actor: seller,
        })
      const shipments = () => service.listSellerShipments({}, { order: { id: "ASC" } })

      it("is one caller's of ten at once; the others are told to wait", async () => {
        const id = "sord_1"

        const { answers, refusals } = await atOnce(10, () => begin(id))

        expect(answers).toMatchObject([{ turn: "book", reference_id: "REL-2026-000001-1" }])
        expect(tally(refusals)).toEqual({ SHIPMENT_BUSY: 9 })
        expect(await shipments()).toMatchObject([
          { status: "booking", courier_code: "jne", courier_service_code: "reg" },
        ])
      })

      it("is taken over with the same reference when its caller died", async () => {
        const id = "sord_1"
        const dead = await begun(id, 0)

        const { answers, refusals } = await atOnce(5, () => begin(id))

        expect(answers).toMatchObject([
          { turn: "book", shipment_id: dead.shipment_id, reference_id: dead.reference_id },
        ])
        expect(tally(refusals)).toEqual({ SHIPMENT_BUSY: 4 })
        expect(await shipments()).toHaveLength(1)
      })

      it("is tried again with the same reference when the courier did not answer", async () => {
        const id = "sord_1"
        const { shipment_id, reference_id } = await begun(id)

        await service.recordBookingFailure({ shipment_id, error: "time-out", final: false })

        expect(await shipments()).toMatchObject([{ status: "booking", error: "time-out" }])
        expect(await begin(id)).toMatchObject({ turn: "book", shipment_id, reference_id })
      })

      it("is a new one when the courier refused", async () => {
        const id = "sord_1"
        const { shipment_id } = await begun(id)
        await service.recordBookingFailure({ shipment_id, error: "no driver", final: true })

        const next = await begun(id)

        expect(next.shipment_id).not.toBe(shipment_id)
        expect(next.reference_id).toBe("REL-2026-000001-2")
        expect(tally((await shipments()).map(({ status }) => status))).toEqual({
          failed: 1,
          booking: 1,
        })
      })

      it("stays with its caller until Medusa's fulfillment exists too", async () => {
        const id = "sord_1"
        const { shipment_id } = await begun(id)
        await answered(shipment_id)
        await expect(begin(id)).rejects.toMatchObject({ code: "SHIPMENT_BUSY" })

        await service.completeBooking({ shipment_id, fulfillment_id: "ful_1" })

        expect(await begin(id)).toEqual({ turn: "done", shipment_id })
        expect(await shipments()).toMatchObject([
          {
            status: "booked",
            booking_id: "biteship_1",
            courier_status: "confirmed",
            price: 11_000,
            fulfillment_id: "ful_1",
            lease_until: null,
          },
        ])
        const told = await rowsOf(
          database,
          `select actor_id from reluv_fact where name = 'reluv.seller-order.booked'`
        )
        expect(told).toEqual([{ actor_id: seller.id }])
      })

      it("is finished by another when its caller died between courier and fulfillment", async () => {
        const id = "sord_1"
        const { shipment_id, reference_id } = await begun(id, 0)
        await answered(shipment_id)

        expect(await begin(id)).toMatchObject({ turn: "book", shipment_id, reference_id })
        await answered(shipment_id)
        await service.completeBooking({ shipment_id, fulfillment_id: "ful_1" })
        await service.completeBooking({ shipment_id, fulfillment_id: "ful_2" })

        expect(await shipments()).toMatchObject([{ fulfillment_id: "ful_1" }])
      })

      it("keeps what the courier told by webhook before the booking was answered", async () => {
        const id = "sord_1"
        const { shipment_id } = await begun(id)
        await service.updateSellerShipments({
          id: shipment_id,
          courier_status: "picked",
          waybill_id: "JNE123",
        })

        await answered(shipment_id)

        expect(await shipments()).toMatchObject([
          { courier_status: "picked", waybill_id: "JNE123" },
        ])
      })

      it("does not fail a parcel that is booked", async () => {
        const id = "sord_1"
        const { shipment_id } = await begun(id)
        await answered(shipment_id)

        await service.recordBookingFailure({ shipment_id, error: "late", final: true })

        expect(await shipments()).toMatchObject([{ status: "booked" }])
      })

      it("that was cut short while it was made or given back is finished by one of five", async () => {
        const unfinished = () => service.claimUnfinishedBookings({ limit: 10, silent_seconds: 60 })
        const aBooked = async (id: string, fulfillment_id?: string) => {
          const { shipment_id } = await begun(id, 0)
          if (fulfillment_id) await service.completeBooking({ shipment_id, fulfillment_id })
          return { id, shipment_id }
        }
        const made = await aBooked("sord_1")
        const givenBack = await aBooked("sord_2", "ful_2")
        await aBooked("sord_3", "ful_3")
        const cancel_requested_at = new Date()
        await service.updateSellerShipments({ id: givenBack.shipment_id, cancel_requested_at })
        expect(await unfinished()).toEqual([])
        await rowsOf(
          database,
          `update reluv_seller_shipment set updated_at = now() - interval '2 minutes'`
        )

        const { answers } = await atOnce(5, unfinished)

        const found = answers.flat().map(({ id, cancel }) => [id, cancel])
        expect(Object.fromEntries(found)).toEqual({ [made.id]: false, [givenBack.id]: true })
        expect(found).toHaveLength(2)
      })

      it("is refused for an order that may not be shipped", async () => {
        const order = aShippingOrder("sord_1", { may_ship: false })

        expect(await service.beginBooking(aBooking(order))).toEqual({ turn: "refused" })

        expect(await shipments()).toEqual([])
      })

      it("that is given back is dropped once, and makes room for another", async () => {
        const { shipment_id } = await begun()
        const drop = () =>
          service.dropShipment({ shipment_id, reason: "another courier", actor: seller })

        const { answers } = await atOnce(5, drop)

        expect(answers.filter(Boolean)).toHaveLength(1)
        expect(await begin()).toMatchObject({ turn: "book", reference_id: "REL-2026-000001-2" })
      })
    })

    describe("a typed number", () => {
      const type = (tracking_number: string, on_its_way = false, may_ship = true) =>
        service.recordTypedNumber({
          order: aShippingOrder("sord_1", { may_ship }),
          on_its_way,
          courier_code: "jnt",
          tracking_number,
          tracking_url: null,
          actor: seller,
          lease_seconds: 60,
        })

      it("is one caller's of five at once", async () => {
        const { answers, refusals } = await atOnce(5, () => type("JP1"))

        expect(answers).toMatchObject([{ turn: "ship" }])
        expect(tally(refusals)).toEqual({ SHIPMENT_BUSY: 4 })
      })

      it("is corrected while the parcel is on its way, and not afterwards", async () => {
        const first = await type("JP1")
        if (first.turn !== "ship") throw new Error("expected to ship")
        const { shipment_id } = first
        await service.completeBooking({ shipment_id, fulfillment_id: "ful_1" })

        expect(await type("JP1", true)).toEqual({ turn: "done", shipment_id })
        expect(await type("JP2", true)).toEqual({ turn: "corrected", shipment_id })
        expect(await type("JP3", false)).toEqual({ turn: "refused" })

        expect(await service.listSellerShipments({})).toMatchObject([{ waybill_id: "JP2" }])
      })

      it("is no match for a courier that is booked, nor for an order that may not be shipped", async () => {
        expect(await type("JP1", false, false)).toEqual({ turn: "refused" })
        await service.beginBooking(aBooking(aShippingOrder()))
        expect(await type("JP1")).toEqual({ turn: "live" })
      })

      it("whose recording was cut short is found until its order is shipped", async () => {
        const due = () => service.claimUnshippedTyped({ limit: 5, lease_seconds: 60 })
        const { shipment_id } = { shipment_id: "", ...(await type("JP1")) }
        await service.updateSellerShipments({ id: shipment_id, lease_until: null })

        const { answers } = await atOnce(5, due)
        expect(answers.flat()).toMatchObject([
          { id: "sord_1", shipment_id, tracking_number: "JP1" },
        ])

        await service.updateSellerShipments({ id: shipment_id, retry_at: null })
        await service.recordDispatched({ shipment_id })
        expect(await due()).toEqual([])
      })
    })

    describe("a parcel on its way", () => {
      const booked = async () => {
        const turn = await service.beginBooking(aBooking(aShippingOrder()))
        if (turn.turn !== "book") throw new Error("expected to book")
        return turn
      }
      const silent = () => service.claimSilentShipments({ limit: 10, silent_seconds: 60 })

      it("is asked about by one worker when it has been silent, and not soon again", async () => {
        const { shipment_id } = await booked()
        await service.recordBooking({
          shipment_id,
          booking_id: "biteship_1",
          courier_status: "confirmed",
          waybill_id: null,
          tracking_id: null,
          tracking_url: null,
          price: 11_000,
          insured_value: null,
          actor: seller,
        })
        await service.completeBooking({ shipment_id, fulfillment_id: "ful_1" })
        expect(await silent()).toEqual([])
        await rowsOf(
          database,
          `update reluv_seller_shipment set updated_at = now() - interval '2 minutes'`
        )

        const { answers } = await atOnce(5, silent)

        expect(answers.flat()).toMatchObject([{ booking_id: "biteship_1" }])
        expect(await silent()).toEqual([])
      })

      it("is not asked about once its order went on", async () => {
        const { shipment_id } = await booked()
        await service.updateSellerShipments({
          id: shipment_id,
          status: "booked",
          booking_id: "biteship_1",
          fulfillment_id: "ful_1",
        })
        await rowsOf(
          database,
          `update reluv_seller_shipment set updated_at = now() - interval '2 minutes'`
        )
        await service.endShipments({ seller_order_id: "sord_1" })

        expect(await silent()).toEqual([])
      })
    })
  },
})
