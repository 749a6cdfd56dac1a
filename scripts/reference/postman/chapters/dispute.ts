import { aBooking, broughtByCourier } from "../purchase"
import type { Chapter } from "../step"

export const DISPUTE: Chapter = {
  name: "5. The parcel, and a dispute",
  about: "The seller ships, the buyer disputes, the operator decides.",
  steps: [
    {
      says: "The shop's orders",
      ask: "GET /seller/orders",
      as: "seller",
      query: { status: "paid" },
    },
    {
      says: "One, with the address",
      ask: "GET /seller/orders/:id",
      as: "seller",
      id: "{{part_id}}",
    },
    {
      says: "The seller packs it",
      ask: "POST /seller/orders/:id/process",
      as: "seller",
      id: "{{part_id}}",
    },
    aBooking(),
    {
      says: "The courier is given back",
      ask: "POST /seller/orders/:id/cancel-booking",
      as: "seller",
      id: "{{part_id}}",
    },
    aBooking(),
    { says: "The label", ask: "GET /seller/orders/:id/label", as: "seller", id: "{{part_id}}" },
    ...broughtByCourier(),
    {
      says: "The buyer wants more time",
      ask: "POST /store/seller-orders/:id/extend",
      as: "buyer",
      id: "{{part_id}}",
    },
    {
      says: "The buyer disputes",
      ask: "POST /store/seller-orders/:id/dispute",
      as: "buyer",
      id: "{{part_id}}",
      keeps: { dispute_id: "json.seller_order.dispute.id" },
    },
    {
      says: "The seller answers",
      ask: "POST /seller/orders/:id/dispute",
      as: "seller",
      id: "{{part_id}}",
    },
    {
      says: "A task waits for the operator",
      ask: "GET /admin/reluv/tasks",
      as: "operator",
      query: { kind: "dispute", limit: "100" },
      until:
        "json.tasks.some((task) => task.dispute_id === pm.collectionVariables.get('dispute_id'))",
      keeps: {
        task_id:
          "json.tasks.find((task) => task.dispute_id === pm.collectionVariables.get('dispute_id')).id",
      },
    },
    {
      says: "A dispute is not ended by closing its task",
      ask: "POST /admin/reluv/tasks/:id/close",
      as: "operator",
      id: "{{task_id}}",
      status: 400,
      code: "TASK_ACTION_NOT_ALLOWED",
    },
    {
      says: "Nor by a refund of stray money",
      ask: "POST /admin/reluv/tasks/:id/refund",
      as: "operator",
      id: "{{task_id}}",
      status: 400,
      code: "TASK_ACTION_NOT_ALLOWED",
    },
    {
      says: "Nor is there anything to try again",
      ask: "POST /admin/reluv/tasks/:id/try-again",
      as: "operator",
      id: "{{task_id}}",
      status: 400,
      code: "TASK_ACTION_NOT_ALLOWED",
    },
    {
      says: "The dispute",
      ask: "GET /admin/reluv/disputes/:id",
      as: "operator",
      id: "{{dispute_id}}",
    },
    {
      says: "The operator decides",
      ask: "POST /admin/reluv/disputes/:id/decide",
      as: "operator",
      id: "{{dispute_id}}",
    },
    {
      says: "The part is completed",
      ask: "GET /store/seller-orders/:id",
      as: "buyer",
      id: "{{part_id}}",
      until: "json.seller_order.status === 'completed'",
    },
  ],
}
