import { Failure } from "../lib/failure"

/** The buyer pays at Midtrans, which tells the marketplace when it likes. */
export async function pay(sandbox: string, snap_token: string): Promise<void> {
  const answer = await fetch(`${sandbox}/_control/midtrans/${snap_token}/pay`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ payment_type: "bank_transfer", bank: "bca", wait: false }),
  })
  if (!answer.ok) throw new Failure(`the sandbox answered ${answer.status} to a payment`)
  await answer.arrayBuffer()
}
