import { Module } from "@medusajs/framework/utils"
import { VendorsModuleService } from "./service"

export const VENDORS_MODULE = "vendors"

export default Module(VENDORS_MODULE, { service: VendorsModuleService })
