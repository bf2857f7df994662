const STATUS = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidOperation: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
} as const;

export type ApiErrorCode = keyof typeof STATUS;

/** A refusal of the workbook, answered inside the response; the request stops there. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: ApiErrorCode;
  readonly httpStatus: number;

  constructor(code: ApiErrorCode, message: string) {
    super(message);
    this.code = code;
    this.httpStatus = STATUS[code];
  }
}

export function accessDenied(what: string): ApiError {
  return new ApiError("AccessDenied", `Protected: ${what}`);
}

export function invalidArgument(what: string): ApiError {
  return new ApiError("InvalidArgument", what);
}

export function itemNotFound(what: string): ApiError {
  return new ApiError("ItemNotFound", what);
}
