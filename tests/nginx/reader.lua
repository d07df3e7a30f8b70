-- Asks for what one reader asks for, over and over, and tells in JSON how it went.
local paths = {}
local at = 0
local headers = { ["Accept-Encoding"] = "gzip, deflate, br" }

function init(args)
	for path in io.lines(args[1]) do
		paths[#paths + 1] = path
	end
end

function request()
	at = at % #paths + 1
	return wrk.format("GET", paths[at], headers)
end

function done(summary, latency)
	local e = summary.errors
	io.write(string.format(
		'\n{"requests":%d,"microseconds":%d,"bytes":%d,"errors":%d,"median":%d,"p99":%d}\n',
		summary.requests, summary.duration, summary.bytes,
		e.connect + e.read + e.write + e.status + e.timeout,
		latency:percentile(50), latency:percentile(99)
	))
end
