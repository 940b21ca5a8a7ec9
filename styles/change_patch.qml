<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis simplifyAlgorithm="0" simplifyDrawingHints="1" labelsEnabled="0" simplifyDrawingTol="1" simplifyMaxScale="1" simplifyLocal="1" maxScale="0" readOnly="0" minScale="100000000" version="3.22.16-Białowieża" styleCategories="AllStyleCategories" symbologyReferenceScale="-1" hasScaleBasedVisibilityFlag="0">
  <flags>
    <Identifiable>1</Identifiable>
    <Removable>1</Removable>
    <Searchable>1</Searchable>
    <Private>0</Private>
  </flags>
  <temporal durationField="" accumulate="0" limitMode="0" endField="" durationUnit="min" fixedDuration="0" startField="" enabled="0" startExpression="" endExpression="" mode="0">
    <fixedRange>
      <start></start>
      <end></end>
    </fixedRange>
  </temporal>
  <renderer-v2 referencescale="-1" attr="grade" enableorderby="0" forceraster="0" type="categorizedSymbol" symbollevels="0">
    <categories>
      <category value="A" symbol="0" render="true" label="A 高度疑似 A strongly suspected"/>
      <category value="B" symbol="1" render="true" label="B 疑似 B suspected"/>
      <category value="C" symbol="2" render="true" label="C 关注 C to watch"/>
    </categories>
    <symbols>
      <symbol alpha="1" type="fill" name="0" clip_to_extent="1" force_rhr="0">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" type="QString" name="name"/>
            <Option name="properties"/>
            <Option value="collection" type="QString" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" pass="0" locked="0" enabled="1">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale"/>
            <Option value="227,26,28,85" type="QString" name="color"/>
            <Option value="bevel" type="QString" name="joinstyle"/>
            <Option value="0,0" type="QString" name="offset"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
            <Option value="MM" type="QString" name="offset_unit"/>
            <Option value="227,26,28,255" type="QString" name="outline_color"/>
            <Option value="solid" type="QString" name="outline_style"/>
            <Option value="0.7" type="QString" name="outline_width"/>
            <Option value="MM" type="QString" name="outline_width_unit"/>
            <Option value="solid" type="QString" name="style"/>
          </Option>
          <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale"/>
          <prop v="227,26,28,85" k="color"/>
          <prop v="bevel" k="joinstyle"/>
          <prop v="0,0" k="offset"/>
          <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
          <prop v="MM" k="offset_unit"/>
          <prop v="227,26,28,255" k="outline_color"/>
          <prop v="solid" k="outline_style"/>
          <prop v="0.7" k="outline_width"/>
          <prop v="MM" k="outline_width_unit"/>
          <prop v="solid" k="style"/>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" type="QString" name="name"/>
              <Option name="properties"/>
              <Option value="collection" type="QString" name="type"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol alpha="1" type="fill" name="1" clip_to_extent="1" force_rhr="0">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" type="QString" name="name"/>
            <Option name="properties"/>
            <Option value="collection" type="QString" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" pass="0" locked="0" enabled="1">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale"/>
            <Option value="255,127,0,85" type="QString" name="color"/>
            <Option value="bevel" type="QString" name="joinstyle"/>
            <Option value="0,0" type="QString" name="offset"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
            <Option value="MM" type="QString" name="offset_unit"/>
            <Option value="255,127,0,255" type="QString" name="outline_color"/>
            <Option value="solid" type="QString" name="outline_style"/>
            <Option value="0.7" type="QString" name="outline_width"/>
            <Option value="MM" type="QString" name="outline_width_unit"/>
            <Option value="solid" type="QString" name="style"/>
          </Option>
          <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale"/>
          <prop v="255,127,0,85" k="color"/>
          <prop v="bevel" k="joinstyle"/>
          <prop v="0,0" k="offset"/>
          <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
          <prop v="MM" k="offset_unit"/>
          <prop v="255,127,0,255" k="outline_color"/>
          <prop v="solid" k="outline_style"/>
          <prop v="0.7" k="outline_width"/>
          <prop v="MM" k="outline_width_unit"/>
          <prop v="solid" k="style"/>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" type="QString" name="name"/>
              <Option name="properties"/>
              <Option value="collection" type="QString" name="type"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol alpha="1" type="fill" name="2" clip_to_extent="1" force_rhr="0">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" type="QString" name="name"/>
            <Option name="properties"/>
            <Option value="collection" type="QString" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" pass="0" locked="0" enabled="1">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale"/>
            <Option value="242,197,0,85" type="QString" name="color"/>
            <Option value="bevel" type="QString" name="joinstyle"/>
            <Option value="0,0" type="QString" name="offset"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
            <Option value="MM" type="QString" name="offset_unit"/>
            <Option value="242,197,0,255" type="QString" name="outline_color"/>
            <Option value="solid" type="QString" name="outline_style"/>
            <Option value="0.7" type="QString" name="outline_width"/>
            <Option value="MM" type="QString" name="outline_width_unit"/>
            <Option value="solid" type="QString" name="style"/>
          </Option>
          <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale"/>
          <prop v="242,197,0,85" k="color"/>
          <prop v="bevel" k="joinstyle"/>
          <prop v="0,0" k="offset"/>
          <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
          <prop v="MM" k="offset_unit"/>
          <prop v="242,197,0,255" k="outline_color"/>
          <prop v="solid" k="outline_style"/>
          <prop v="0.7" k="outline_width"/>
          <prop v="MM" k="outline_width_unit"/>
          <prop v="solid" k="style"/>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" type="QString" name="name"/>
              <Option name="properties"/>
              <Option value="collection" type="QString" name="type"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
    </symbols>
    <rotation/>
    <sizescale/>
  </renderer-v2>
  <customproperties>
    <Option/>
  </customproperties>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <geometryOptions geometryPrecision="0" removeDuplicateNodes="0">
    <activeChecks type="StringList">
      <Option value="" type="QString"/>
    </activeChecks>
    <checkConfiguration/>
  </geometryOptions>
  <legend type="default-vector" showLabelLegend="0"/>
  <referencedLayers/>
  <fieldConfiguration>
    <field name="patch_no" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="run_id" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="division_code" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="division_name" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="spot_type" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="change_class" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="feature" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="date_before" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="date_after" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="layer_name" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="land_nature" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="land_code" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="land_name" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="refined_name" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="refined_code" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="crop_code" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="crop_name" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="settlement_code" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="is_farmland" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="is_ecological" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="area_m2" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="score" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="height_change_m" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="grade" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="reasons" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="permit_state" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="permit_no" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="zone_kinds" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="grid_code" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="status" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="evidence" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="note" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="created_at" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias field="patch_no" name="" index="0"/>
    <alias field="run_id" name="" index="1"/>
    <alias field="division_code" name="" index="2"/>
    <alias field="division_name" name="" index="3"/>
    <alias field="spot_type" name="" index="4"/>
    <alias field="change_class" name="" index="5"/>
    <alias field="feature" name="" index="6"/>
    <alias field="date_before" name="" index="7"/>
    <alias field="date_after" name="" index="8"/>
    <alias field="layer_name" name="" index="9"/>
    <alias field="land_nature" name="" index="10"/>
    <alias field="land_code" name="" index="11"/>
    <alias field="land_name" name="" index="12"/>
    <alias field="refined_name" name="" index="13"/>
    <alias field="refined_code" name="" index="14"/>
    <alias field="crop_code" name="" index="15"/>
    <alias field="crop_name" name="" index="16"/>
    <alias field="settlement_code" name="" index="17"/>
    <alias field="is_farmland" name="" index="18"/>
    <alias field="is_ecological" name="" index="19"/>
    <alias field="area_m2" name="" index="20"/>
    <alias field="score" name="" index="21"/>
    <alias field="height_change_m" name="" index="22"/>
    <alias field="grade" name="" index="23"/>
    <alias field="reasons" name="" index="24"/>
    <alias field="permit_state" name="" index="25"/>
    <alias field="permit_no" name="" index="26"/>
    <alias field="zone_kinds" name="" index="27"/>
    <alias field="grid_code" name="" index="28"/>
    <alias field="status" name="" index="29"/>
    <alias field="evidence" name="" index="30"/>
    <alias field="note" name="" index="31"/>
    <alias field="created_at" name="" index="32"/>
  </aliases>
  <defaults>
    <default applyOnUpdate="0" field="patch_no" expression=""/>
    <default applyOnUpdate="0" field="run_id" expression=""/>
    <default applyOnUpdate="0" field="division_code" expression=""/>
    <default applyOnUpdate="0" field="division_name" expression=""/>
    <default applyOnUpdate="0" field="spot_type" expression=""/>
    <default applyOnUpdate="0" field="change_class" expression=""/>
    <default applyOnUpdate="0" field="feature" expression=""/>
    <default applyOnUpdate="0" field="date_before" expression=""/>
    <default applyOnUpdate="0" field="date_after" expression=""/>
    <default applyOnUpdate="0" field="layer_name" expression=""/>
    <default applyOnUpdate="0" field="land_nature" expression=""/>
    <default applyOnUpdate="0" field="land_code" expression=""/>
    <default applyOnUpdate="0" field="land_name" expression=""/>
    <default applyOnUpdate="0" field="refined_name" expression=""/>
    <default applyOnUpdate="0" field="refined_code" expression=""/>
    <default applyOnUpdate="0" field="crop_code" expression=""/>
    <default applyOnUpdate="0" field="crop_name" expression=""/>
    <default applyOnUpdate="0" field="settlement_code" expression=""/>
    <default applyOnUpdate="0" field="is_farmland" expression=""/>
    <default applyOnUpdate="0" field="is_ecological" expression=""/>
    <default applyOnUpdate="0" field="area_m2" expression=""/>
    <default applyOnUpdate="0" field="score" expression=""/>
    <default applyOnUpdate="0" field="height_change_m" expression=""/>
    <default applyOnUpdate="0" field="grade" expression=""/>
    <default applyOnUpdate="0" field="reasons" expression=""/>
    <default applyOnUpdate="0" field="permit_state" expression=""/>
    <default applyOnUpdate="0" field="permit_no" expression=""/>
    <default applyOnUpdate="0" field="zone_kinds" expression=""/>
    <default applyOnUpdate="0" field="grid_code" expression=""/>
    <default applyOnUpdate="0" field="status" expression=""/>
    <default applyOnUpdate="0" field="evidence" expression=""/>
    <default applyOnUpdate="0" field="note" expression=""/>
    <default applyOnUpdate="0" field="created_at" expression=""/>
  </defaults>
  <constraints>
    <constraint notnull_strength="0" field="patch_no" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="run_id" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="division_code" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="division_name" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="spot_type" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="change_class" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="feature" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="date_before" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="date_after" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="layer_name" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="land_nature" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="land_code" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="land_name" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="refined_name" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="refined_code" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="crop_code" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="crop_name" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="settlement_code" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="is_farmland" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="is_ecological" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="area_m2" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="score" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="height_change_m" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="grade" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="reasons" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="permit_state" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="permit_no" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="zone_kinds" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="grid_code" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="status" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="evidence" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="note" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="created_at" unique_strength="0" exp_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint field="patch_no" exp="" desc=""/>
    <constraint field="run_id" exp="" desc=""/>
    <constraint field="division_code" exp="" desc=""/>
    <constraint field="division_name" exp="" desc=""/>
    <constraint field="spot_type" exp="" desc=""/>
    <constraint field="change_class" exp="" desc=""/>
    <constraint field="feature" exp="" desc=""/>
    <constraint field="date_before" exp="" desc=""/>
    <constraint field="date_after" exp="" desc=""/>
    <constraint field="layer_name" exp="" desc=""/>
    <constraint field="land_nature" exp="" desc=""/>
    <constraint field="land_code" exp="" desc=""/>
    <constraint field="land_name" exp="" desc=""/>
    <constraint field="refined_name" exp="" desc=""/>
    <constraint field="refined_code" exp="" desc=""/>
    <constraint field="crop_code" exp="" desc=""/>
    <constraint field="crop_name" exp="" desc=""/>
    <constraint field="settlement_code" exp="" desc=""/>
    <constraint field="is_farmland" exp="" desc=""/>
    <constraint field="is_ecological" exp="" desc=""/>
    <constraint field="area_m2" exp="" desc=""/>
    <constraint field="score" exp="" desc=""/>
    <constraint field="height_change_m" exp="" desc=""/>
    <constraint field="grade" exp="" desc=""/>
    <constraint field="reasons" exp="" desc=""/>
    <constraint field="permit_state" exp="" desc=""/>
    <constraint field="permit_no" exp="" desc=""/>
    <constraint field="zone_kinds" exp="" desc=""/>
    <constraint field="grid_code" exp="" desc=""/>
    <constraint field="status" exp="" desc=""/>
    <constraint field="evidence" exp="" desc=""/>
    <constraint field="note" exp="" desc=""/>
    <constraint field="created_at" exp="" desc=""/>
  </constraintExpressions>
  <expressionfields/>
  <attributeactions/>
  <attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
    <columns/>
  </attributetableconfig>
  <conditionalstyles>
    <rowstyles/>
    <fieldstyles/>
  </conditionalstyles>
  <storedexpressions/>
  <editform tolerant="1"></editform>
  <editforminit/>
  <editforminitcodesource>0</editforminitcodesource>
  <editforminitfilepath></editforminitfilepath>
  <editforminitcode><![CDATA[]]></editforminitcode>
  <featformsuppress>0</featformsuppress>
  <editorlayout>generatedlayout</editorlayout>
  <editable/>
  <labelOnTop/>
  <reuseLastValue/>
  <dataDefinedFieldProperties/>
  <widgets/>
  <previewExpression></previewExpression>
  <mapTip></mapTip>
  <layerGeometryType>2</layerGeometryType>
</qgis>
