import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { ShipmentModuleService } from "./service"

export const SHIPMENT_MODULE = "reluv_shipment"

export default Module(SHIPMENT_MODULE, {
  service: withGraphNames(SHIPMENT_MODULE, ShipmentModuleService),
})
