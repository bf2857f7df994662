/** The columns of a unit registry: the heading in use first, then its older forms. */
export const registryColumns = {
  unitId: ["Mã", "Mã đơn vị", "Mã trường"],
  name: ["Tên đơn vị", "Tên trường", "Tên"],
  level: ["Cấp học", "Loại"],
  ownership: ["Loại hình"],
  area: ["Địa bàn", "Xã/Phường"],
  aliases: ["Tên khác"],
  person: ["Người phụ trách"],
  phone: ["Điện thoại", "Số điện thoại"],
  email: ["Email"],
  validFrom: ["Từ ngày"],
  validTo: ["Đến ngày"],
  superior: ["Cơ quan quản lý", "Cấp trên"],
  predecessors: ["Đơn vị cũ", "Đơn vị trước"],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

export type RegistryColumn = keyof typeof registryColumns;

/** Without these a registry says nothing. */
export const requiredRegistryColumns: readonly RegistryColumn[] = ["unitId", "name", "level"];

/** Between several names in one cell. */
export const NAME_SEPARATOR = ";";
