<?php
/**
 * What an .htaccess does elsewhere: a path that is no file is WordPress's to answer. PHP's server does so
 * by itself, but not where the path has a dot in it, as WordPress's own `/wp-json/oembed/1.0/proxy`.
 */

$root = $_SERVER['DOCUMENT_ROOT'];
if ( file_exists( $root . rawurldecode( strtok( $_SERVER['REQUEST_URI'], '?' ) ) ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME']     = '/index.php';
$_SERVER['PHP_SELF']        = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = "$root/index.php";
chdir( $root );
require "$root/index.php";
