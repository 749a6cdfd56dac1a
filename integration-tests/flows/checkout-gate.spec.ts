import { send } from "../helpers/api"
import { closeDatabase, sqlOne } from "../helpers/database"
import { given } from "../helpers/given"
import { openPayment, untilPaid } from "../helpers/given/purchases"
import { midtrans } from "../helpers/sandbox"

afterAll(closeDatabase)

const VA = { payment_type: "bank_transfer", bank: "bca" }

describe("the payment session of a placed order", () => {
  it("cannot be replaced, and the order is paid with it", async () => {
    const buyer = await given.aCustomer()
    const order = await given.anUnpaidOrder(buyer, [await given.aListing(await given.aSeller())])
    const { id } = await sqlOne<{ id: string }>(
      "select payment_collection_id as id from payment_session where id = $1",
      [order.cart.payment_session_id]
    )
    const refusal = await send(`/store/payment-collections/${id}/payment-sessions`, {
      token: buyer.token,
      body: { provider_id: "pp_midtrans_midtrans" },
    })

    expect([refusal.status, refusal.body.code]).toEqual([400, "CART_COMPLETED"])
    const { snap_token } = await openPayment(order)
    await midtrans.act(snap_token, "pay", VA)
    await untilPaid(order)
    const { sessions } = await sqlOne<{ sessions: string[] }>(
      "select array_agg(id) as sessions from payment_session where payment_collection_id = $1",
      [id]
    )
    expect(sessions).toEqual([order.cart.payment_session_id])
  })
})
