"""How the REST side says no: a number, a sentence, a status."""

from flask import Response, jsonify

_SENTENCES = {
    12100: "The TwiML cannot be read",
    20001: "Unknown or malformed parameter",
    20003: "Authenticate",
    20009: "Cannot delete: it has not ended yet",
    20404: "The requested resource was not found",
    20405: "Method not allowed",
    20429: "Too Many Requests",
    20500: "An internal server error has occurred",
    21201: "No 'To' number is specified",
    21205: "Url parameter is required, and must be a valid URL",
    21206: "Invalid 'SendDigits'",
    21208: "Invalid 'Timeout'",
    21209: "Invalid HTTP method",
    21210: "The source phone number provided is not yet verified for your account",
    21211: "The 'To' number is not a valid phone number",
    21213: "A 'From' number is required",
    21218: "Invalid 'ApplicationSid'",
    21220: "Call is not in-progress. Cannot redirect",
    21266: "'To' and 'From' number cannot be the same",
    21408: "Permission to send an SMS has not been enabled for the region",
    21602: "Message body is required",
    21603: "A 'From' phone number is required",
    21604: "A 'To' phone number is required",
    21606: "The 'From' number is not a valid, message-capable number of this account",
    21609: "The 'StatusCallback' URL is not a valid URL",
    21610: "Attempt to send to unsubscribed recipient",
    21611: "This 'From' number has exceeded the maximum number of queued messages",
    21612: "The message cannot be sent with this combination of 'To' and 'From'",
    21614: "'To' number is not a valid mobile number",
    21617: "The concatenated message body exceeds the 1600 character limit",
    21620: "Invalid media URL",
    21624: "Invalid validity period value",
    21626: "Invalid status callback event",
    21655: "The ContentSid is invalid",
    21701: "The Messaging Service does not exist",
    30409: "This message cannot be canceled",
    35114: "SendAt must be between 5 minutes and 35 days ahead",
    35118: "MessagingServiceSid is required to schedule a message",
}


class Refusal(Exception):
    """A request the REST side does not carry out; `detail` names the parameter where that helps."""

    def __init__(self, code: int, status: int = 400, detail: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.status = status
        self.detail = detail


def refusal_response(refusal: Refusal) -> Response:
    """The answer: code, message, more_info, status."""
    sentence = _SENTENCES.get(refusal.code, "The request was refused")
    response = jsonify(
        code=refusal.code,
        message=f"{sentence}: {refusal.detail}" if refusal.detail else sentence,
        more_info=f"https://www.twilio.com/docs/errors/{refusal.code}",
        status=refusal.status,
    )
    response.status_code = refusal.status
    return response
