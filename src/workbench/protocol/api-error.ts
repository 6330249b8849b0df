/** Codes of `Excel.ErrorCodes` that the host sends. */
export type ApiErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "FormulaLengthExceedsLimit"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "OperationCellsExceedLimit"
  | "UnsupportedOperation";

const HTTP_STATUS: Partial<Record<ApiErrorCode, number>> = {
  AccessDenied: 403,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

/** A refusal that the add-in sees as an `OfficeExtension.Error` of the same code. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly httpStatus: number;

  constructor(
    readonly code: string,
    message: string,
    /** `Range.values`; the dispatcher fills it in where the thrower does not know it. */
    readonly location: string | null = null,
  ) {
    super(message);
    this.httpStatus = HTTP_STATUS[code as ApiErrorCode] ?? 400;
  }
}

export function apiError(code: ApiErrorCode, message: string): ApiError {
  return new ApiError(code, message);
}

export function invalidArgument(what: string): ApiError {
  return apiError("InvalidArgument", what);
}

/** The setter of a property that Excel lets an add-in change and the workbench only reads. */
export function notSettable(member: string): () => never {
  return () => {
    throw notImplemented(member);
  };
}

export function notImplemented(location: string): ApiError {
  return new ApiError("ApiNotFound", `${location} is not implemented by the workbench`, location);
}
