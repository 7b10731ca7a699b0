<?php
/**
 * The block.
 *
 * @package Jobunivers
 */

defined( 'ABSPATH' ) || exit;

/**
 * A block that editors place, and that the server writes when the page is shown.
 */
final class Jobunivers_Block {

	/**
	 * Hooks in.
	 */
	public static function register() {
		add_action( 'init', array( self::class, 'define' ) );
	}

	/**
	 * Tells WordPress of the block and its editor.
	 */
	public static function define() {
		wp_register_script(
			'jobunivers-editor',
			plugins_url( 'block/editor.js', JOBUNIVERS_FILE ),
			array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' ),
			JOBUNIVERS_VERSION,
			true
		);
		wp_localize_script(
			'jobunivers-editor',
			'jobuniversEditor',
			array(
				'widgets' => self::titles(),
				'texts'   => self::texts(),
			)
		);
		register_block_type( plugin_dir_path( JOBUNIVERS_FILE ) . 'block', array( 'render_callback' => array( self::class, 'render' ) ) );
	}

	/**
	 * The block as it is shown.
	 *
	 * @param array<string, mixed> $attributes As the editor set them.
	 * @return string
	 */
	public static function render( $attributes ) {
		$attributes = is_array( $attributes ) ? $attributes : array();
		$widget     = isset( $attributes['widget'] ) ? $attributes['widget'] : 'job-search';
		$fallback   = isset( $attributes['fallback'] ) && is_string( $attributes['fallback'] ) ? $attributes['fallback'] : '';
		$inside     = Jobunivers_Widget::render( $widget, $attributes, $fallback );
		return '' === $inside ? '' : '<div ' . get_block_wrapper_attributes() . '>' . $inside . '</div>';
	}

	/**
	 * What the widgets are called.
	 *
	 * @return array<int, array<string, string>>
	 */
	private static function titles() {
		$known = array(
			'job-search'      => __( 'Job search', 'jobunivers' ),
			'screening-form'  => __( 'Screening form', 'jobunivers' ),
			'job-details'     => __( 'One job', 'jobunivers' ),
			'company-page'    => __( 'A company', 'jobunivers' ),
			'posting-form'    => __( 'Write a job posting', 'jobunivers' ),
			'job-application' => __( 'Apply for a job', 'jobunivers' ),
			'meeting-booking' => __( 'Arrange a meeting', 'jobunivers' ),
		);
		return array_map(
			static function ( $name ) use ( $known ) {
				return array(
					'value' => $name,
					'label' => isset( $known[ $name ] ) ? $known[ $name ] : $name,
				);
			},
			Jobunivers_Attributes::widgets()
		);
	}

	/**
	 * The editor's words.
	 *
	 * @return array<string, string>
	 */
	private static function texts() {
		return array(
			'settings'       => __( 'Widget', 'jobunivers' ),
			'widget'         => __( 'Which widget', 'jobunivers' ),
			'municipality'   => __( 'Municipality code', 'jobunivers' ),
			'siteDefault'    => __( 'Empty: as in the settings of the site.', 'jobunivers' ),
			'language'       => __( 'Language to begin with', 'jobunivers' ),
			'pageLanguage'   => __( 'The language of the page', 'jobunivers' ),
			'reading'        => __( 'Reading mode to begin with', 'jobunivers' ),
			'standard'       => __( 'Standard', 'jobunivers' ),
			'easy'           => __( 'Easy to read', 'jobunivers' ),
			'headingLevel'   => __( 'Level of the heading', 'jobunivers' ),
			'searchPage'     => __( 'Page with the job search', 'jobunivers' ),
			'searchPageHelp' => __( 'Where wishes are sent when there is no job search on this page.', 'jobunivers' ),
			'fallback'       => __( 'Shown when the widget cannot be', 'jobunivers' ),
			'preview'        => __( 'The widget is shown on the page, not here.', 'jobunivers' ),
		);
	}
}
