import { Module } from "@medusajs/framework/utils"
import { ReluvModuleService } from "./service"

export const RELUV_MODULE = "reluv"

export default Module(RELUV_MODULE, { service: ReluvModuleService })
