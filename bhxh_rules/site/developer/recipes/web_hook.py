"""Answer other programs over HTTP.

`POST /zalo.answer_deadline` with the facts as JSON. Malformed input is status 400 with every problem; a verdict, also
`violated`, is status 200. Put your own authentication in front of it.
"""

import json
import threading
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from bhxh_rules import GapError, InputError, catalogue


class Rules(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        try:
            facts = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            self.reply(200, catalogue.evaluate(self.path.strip("/"), facts).to_dict("en"))
        except InputError as error:
            self.reply(400, {"problems": [{"pointer": p.pointer, "detail": p.en} for p in error.problems]})
        except (GapError, ValueError) as error:
            self.reply(400, {"problems": [{"pointer": "", "detail": str(error)}]})

    def reply(self, status: int, content: object) -> None:
        body = json.dumps(content, ensure_ascii=False).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *about: object) -> None:
        """Keep facts out of the log."""


with ThreadingHTTPServer(("127.0.0.1", 0), Rules) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for facts in ({"start": "2026-08-20", "units": 1}, {"start": "yesterday", "units": -1}):
        caller = HTTPConnection("127.0.0.1", server.server_port)
        caller.request("POST", "/zalo.answer_deadline", json.dumps(facts))
        with caller.getresponse() as answer:
            told = json.load(answer)
        caller.close()
        print(answer.status, told.get("value", {}).get("due") or [each["pointer"] for each in told["problems"]])
    server.shutdown()

# Prints:
# 200 2026-08-24
# 400 ['/start', '/units']
