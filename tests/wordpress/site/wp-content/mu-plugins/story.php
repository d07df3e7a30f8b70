<?php
/**
 * The only change to WordPress: it asks nothing of hosts on its own machine, of no ports but 80, 443 and
 * 8080, and trusts no certificate that was made at home. The story of this run has all three.
 */

add_filter(
	'http_request_host_is_external',
	fn( bool $external, string $host ): bool => $external || getenv( 'STORY_HOST' ) === $host,
	10,
	2
);
add_filter(
	'http_allowed_safe_ports',
	fn( array $ports ): array => array( ...$ports, (int) getenv( 'STORY_PORT' ) )
);
add_filter(
	'http_request_args',
	function ( array $arguments, string $url ): array {
		if ( getenv( 'STORY_HOST' ) === wp_parse_url( $url, PHP_URL_HOST ) ) {
			$arguments['sslcertificates'] = getenv( 'STORY_CERTIFICATE' );
		}
		return $arguments;
	},
	10,
	2
);
